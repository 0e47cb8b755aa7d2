"""The header of each file, written out: a change here is a change for every newsroom that reads it."""

import re

import pytest

from cases.exports.tables import TABLES

HEADERS = {
    "claims": "schema_version,claim_id,claim_url,case_id,case_url,edition_number,release_id,release_title,"
    "release_url,release_published_date,release_version,release_sha256,issuer,issuer_id,statement_no,"
    "statement_text,char_start,char_end,claim_no,claim_text,claim_type,claimant,claimed_value,rating_code,"
    "rating_label,extent_code,found_value,explanation,reason_code,as_of_date,rating_value,rating_worst,"
    "rating_best,evidence_count,independent_source_count,primary_source_count,first_published_at,"
    "last_modified_at,correction_count,last_correction_kind,pubstatus,language,publisher,license,check_state",
    "statements": "schema_version,statement_id,case_id,case_url,release_id,issuer,statement_no,char_start,"
    "char_end,kind_code,speaker,statement_text,is_checkable,not_checkable_reason,rating_code,rating_label,"
    "claims,verified,disputed,unverifiable,unchecked,last_modified_at,pubstatus",
    "evidence": "evidence_id,claim_id,stance_code,source_id,source_title,source_kind,publisher,author,"
    "source_url,archived_url,archive_status,content_sha256,accessed_at,published_date,locator,quote,"
    "is_primary,is_party,independence_group",
    "corrections": "correction_id,case_id,claim_id,edition_number,kind,changed_at,rating_before,"
    "rating_after,reason,requested_by_kind,extent_before,extent_after",
    "releases": "release_id,title,issuer,url,published_date,version,sha256,case_url,statements,checkable,"
    "verified,disputed,unverifiable,not_checkable,unchecked,headline,claims,claims_verified,claims_disputed,"
    "claims_unverifiable,claims_open,next_update_at,claims_held",
}


@pytest.mark.django_db
class TestHeader:
    @pytest.mark.parametrize("name", HEADERS)
    def test_is_the_one_that_newsrooms_were_promised(self, client, name):
        response = client.get(f"/{name}.csv?bom=0")

        assert b"".join(response.streaming_content) == HEADERS[name].encode() + b"\r\n"


class TestTables:
    def test_are_those_with_a_promised_header(self):
        assert [table.name for table in TABLES] == list(HEADERS)

    def test_name_their_columns_in_plain_words(self):
        names = [column.name for table in TABLES for column in table.columns]

        assert [name for name in names if not re.fullmatch("[a-z][a-z0-9_]*", name)] == []
