-- Coded values are stored as codes; people read them in their own language. Beside the value stands only the name that
-- the register gave it (old_text, new_text: an address, a place), and the register's own doubt.
-- Numbers of states: core/egon/person.h, Stav.

ALTER TABLE field_change ADD COLUMN old_stav INTEGER NOT NULL DEFAULT 0;
ALTER TABLE field_change ADD COLUMN new_stav INTEGER NOT NULL DEFAULT 0;
UPDATE field_change SET old_stav = 2, old_text = replace(old_text, ' (nespravny)', '')
    WHERE old_text LIKE '% (nespravny)';
UPDATE field_change SET new_stav = 2, new_text = replace(new_text, ' (nespravny)', '')
    WHERE new_text LIKE '% (nespravny)';
UPDATE field_change SET old_stav = 4, old_text = replace(old_text, ' (nespravnyTvar)', '')
    WHERE old_text LIKE '% (nespravnyTvar)';
UPDATE field_change SET new_stav = 4, new_text = replace(new_text, ' (nespravnyTvar)', '')
    WHERE new_text LIKE '% (nespravnyTvar)';
UPDATE field_change SET
    old_text = replace(replace(old_text, ' (address of an office)', ''), ' (adresa úřadu)', ''),
    new_text = replace(replace(new_text, ' (address of an office)', ''), ' (adresa úřadu)', '')
    WHERE field = 'AdresaPobytu';
UPDATE field_change SET old_text = '', new_text = ''
    WHERE field NOT IN ('AdresaPobytu', 'DorucovaciAdresa', 'MistoNarozeni', 'MistoUmrti');
UPDATE person SET address = replace(replace(address, ' (address of an office)', ''), ' (adresa úřadu)', ''),
    fields = replace(replace(fields, ' (address of an office)', ''), ' (adresa úřadu)', '');

-- What each applied step said, so that a database made from other words of it is known (core/store/migrations.h).
ALTER TABLE schema_migration ADD COLUMN checksum TEXT NOT NULL DEFAULT '';
