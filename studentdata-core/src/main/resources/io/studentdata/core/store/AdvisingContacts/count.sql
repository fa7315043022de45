-- AdvisingContacts/count: one row, the number of rows of advising_contact.
select count(*) as rows_in_all
from advising_contact
