/** English words that the stemmer makes one with another ("officer" with "office", "secondment" with "second"): each is kept apart, with its plural. */
export const englishApartRows = `
accountant accountants
administrator administrators
applicant applicants
author authors
community communities
consultant consultants
consumer consumers
curator curators
educator educators
gardener gardeners
manager managers
officer officers
printer printers
publisher publishers
secondment secondments
senator senators
supervisor supervisors
translator translators
university universities
widower widowers
`;
