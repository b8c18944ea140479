/**
 * The promise's outcome, or an error with this message when it takes too long.
 * @template T
 * @param {number} milliseconds
 * @param {string} message
 * @param {Promise<T>} promise
 */
export async function inTime(milliseconds, message, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
