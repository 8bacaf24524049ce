/** DESIGN §6, "Order": broken word, progress update, newcomer's question, … The smaller, the earlier; ten a step. */
export const ranks = {
  brokenWord: 0,
  progressUpdate: 10,
  newcomer: 20,
  acknowledge: 30,
  reply: 40,
  promise: 50,
  thanks: 60,
  checkpoint: 70,
  checkIn: 80,
  winBack: 90,
  rest: 100,
} as const;
