const MiB = 1024 * 1024;

/** A full year's register with images weighs some 60 MB as PDF; beyond this a file is no act but an archive of plans. */
export const maxBytes = 200 * MiB;

/** Text alone: an act has some 10,000 characters, minutes of a long sitting a million. Applies to what comes out of any format. */
export const maxCharacters = 10_000_000;

/** A year's register bound in one file has some 1,500 pages. */
export const maxPages = 3_000;

/** What a zip (DOCX, ODT) may announce in all, pictures included: those are packed already, and are not unpacked here. */
export const maxUnpackedBytes = 300 * MiB;

/** Markup of a DOCX or ODT, unpacked: minutes of a million characters, the longest met, take some 20 MB of it. */
export const maxMarkupBytes = 64 * MiB;

/** Elements of that markup, each of which becomes objects of more than a kilobyte: minutes of a million characters have some 600,000. */
export const maxElements = 1_000_000;

/** Text and HTML as bytes: the most characters that are read, with the marks and embedded pictures of a page of the web around them. */
export const maxTextBytes = 64 * MiB;

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
