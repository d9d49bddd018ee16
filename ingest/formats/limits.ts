const MiB = 1024 * 1024;

/** A full year's register with images weighs some 60 MB as PDF; beyond this a file is no act but an archive of plans. */
export const maxBytes = 200 * MiB;

/** Text alone: an act has some 10,000 characters, minutes of a long sitting a million. Applies to what comes out of any format. */
export const maxCharacters = 10_000_000;

/** A year's register bound in one file has some 1,500 pages. */
export const maxPages = 3_000;

/** What a zip (DOCX, ODT) may hold once unpacked; XML packs 1:10, so this lets 30 MB of it through and stops a zip bomb. */
export const maxUnpackedBytes = 300 * MiB;

/** Elements open at once in HTML or XML; a table in a table in a text box stays below 60. */
export const maxDepth = 400;

/** Per document, character recognition aside: 500 pages of PDF take some 15 s on one slow core. */
export const maxMilliseconds = 120_000;

/** Pages of a scan that are recognised, at some 5 s each on one core: a register of 200 pages is a night's work, not a reading's. */
export const maxScannedPages = 100;

/** Pixels of one scanned page: A3 at 600 dots an inch has 70 million. */
export const maxPixels = 100_000_000;

/** An old Word document of 500 pages is read in 2 s; one that takes longer leads in a circle. */
export const maxWordMilliseconds = 20_000;

/** And takes less than a tenth of this memory. */
export const maxWordMegabytes = 1024;
