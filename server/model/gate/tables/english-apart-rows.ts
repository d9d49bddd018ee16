/** English words that the stemmer makes one with another ("officer" with "office", "secondment" with "second"): each is kept apart, with its plural. */
export const englishApartRows = `
accountant accountants
addition additions
additional
administrator administrators
allowance allowances
applicant applicants
author authors
authority authorities
collective
community communities
consultant consultants
consumer consumers
curator curators
director directors
directorate directorates
educator educators
equality
gardener gardeners
initial
initiative initiatives
manager managers
officer officers
printer printers
provision provisions
provisional
publicity
publisher publishers
receivable
responsibility responsibilities
secondment secondments
senator senators
specification specifications
statue statues
status
successful
successive
supervisor supervisors
translator translators
university universities
useful
widower widowers
`;
