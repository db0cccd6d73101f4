/** What a function is given; with it comes about a third of a processor. A guess until it is measured on Lambda itself; the memory alone would need far less. */
export const memoryMegabytes = 512;
