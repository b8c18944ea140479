document.title = '墨藏';
