-- Whether a second person reads each request is the administrator's choice (core/access/office_sheet.cpp): it moves out of
-- the letterhead, which drafters write.

INSERT INTO setting (key, value)
    SELECT 'access.secondPerson', '1' FROM setting WHERE key = 'access.office' AND value LIKE '%"secondPerson":true%';
