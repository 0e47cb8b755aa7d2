SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.cases_claim_in_its_case() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM cases_statement s JOIN cases_releaseversion v ON v.id = s.version_id JOIN cases_case k ON k.release_id = v.release_id WHERE s.id = NEW.statement_id AND k.id = NEW.case_id) THEN RAISE EXCEPTION 'A claim belongs to the case that checks its release.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_claim_inside_statement() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM cases_statement s WHERE s.id = NEW.statement_id AND (NEW.start < s.start OR NEW."end" > s."end")) THEN RAISE EXCEPTION 'A claim''s words must lie inside its statement.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_correctedclaim_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'A published correction is never deleted.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


CREATE FUNCTION public.cases_correctedclaim_no_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'What was published or recorded is never emptied.' USING ERRCODE = 'integrity_constraint_violation'; END $$;


CREATE FUNCTION public.cases_correctedclaim_no_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'A published correction never changes.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_correction_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'A published correction is never deleted.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


CREATE FUNCTION public.cases_correction_no_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'What was published or recorded is never emptied.' USING ERRCODE = 'integrity_constraint_violation'; END $$;


CREATE FUNCTION public.cases_correction_no_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'A published correction never changes.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_edition_names_previous() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.previous_digest <> COALESCE((SELECT e.digest FROM cases_edition e WHERE e.case_id = NEW.case_id ORDER BY e.number DESC LIMIT 1), '') THEN RAISE EXCEPTION 'An edition names the digest of the one before it.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_edition_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'A published edition is never deleted.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


CREATE FUNCTION public.cases_edition_no_gap() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.number <> 1 + COALESCE((SELECT MAX(e.number) FROM cases_edition e WHERE e.case_id = NEW.case_id), 0) THEN RAISE EXCEPTION 'Editions of a case are numbered without gaps.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_edition_no_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'What was published or recorded is never emptied.' USING ERRCODE = 'integrity_constraint_violation'; END $$;


CREATE FUNCTION public.cases_edition_no_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'A published edition never changes.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_event_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'The history is never deleted.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


CREATE FUNCTION public.cases_event_no_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'What was published or recorded is never emptied.' USING ERRCODE = 'integrity_constraint_violation'; END $$;


CREATE FUNCTION public.cases_event_no_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'The history never changes.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_evidencelink_own_snapshot() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.snapshot_id IS NOT NULL AND NEW.source_id <> (SELECT p.source_id FROM cases_snapshot p WHERE p.id = NEW.snapshot_id) THEN RAISE EXCEPTION 'The snapshot must be of the source that is cited.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_publishedcase_is_current() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.edition_id <> (SELECT e.id FROM cases_edition e WHERE e.case_id = NEW.case_id ORDER BY e.number DESC LIMIT 1) THEN RAISE EXCEPTION 'Readers see the latest edition of a case.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_releaseversion_length_fits() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.length <> length(NEW.text) THEN RAISE EXCEPTION 'The length of a release version is that of its text.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_releaseversion_text_is_fixed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD."release_id" IS DISTINCT FROM NEW."release_id" OR OLD."number" IS DISTINCT FROM NEW."number" OR OLD."text" IS DISTINCT FROM NEW."text" OR OLD."length" IS DISTINCT FROM NEW."length" OR OLD."sha256" IS DISTINCT FROM NEW."sha256" THEN RAISE EXCEPTION 'The text of a release version never changes: a changed page is a new version.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_statement_around_claims() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM cases_claim c WHERE c.statement_id = NEW.id AND (c.start < NEW.start OR c."end" > NEW."end")) THEN RAISE EXCEPTION 'A statement must hold the words of all its claims.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_statement_inside_text() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW."end" > (SELECT v.length FROM cases_releaseversion v WHERE v.id = NEW.version_id) THEN RAISE EXCEPTION 'A statement must lie inside the text of its release version.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_statement_no_overlap() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF COALESCE((SELECT s."end" FROM cases_statement s WHERE s.version_id = NEW.version_id AND s.start <= NEW.start AND s.id <> NEW.id ORDER BY s.start DESC LIMIT 1), 0) > NEW.start OR (SELECT s.start FROM cases_statement s WHERE s.version_id = NEW.version_id AND s.start >= NEW.start AND s.id <> NEW.id ORDER BY s.start LIMIT 1) < NEW."end" THEN RAISE EXCEPTION 'Two statements must not share a letter.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_verdict_decided_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.decided_at IS NOT NULL AND (OLD.decided_at IS DISTINCT FROM NEW.decided_at OR OLD.decided_by_id IS DISTINCT FROM NEW.decided_by_id OR OLD.decision IS DISTINCT FROM NEW.decision OR OLD.decision_note IS DISTINCT FROM NEW.decision_note) THEN RAISE EXCEPTION 'A decision on a verdict is made once.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_verdict_finding_is_fixed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD."claim_id" IS DISTINCT FROM NEW."claim_id" OR OLD."rating" IS DISTINCT FROM NEW."rating" OR OLD."extent" IS DISTINCT FROM NEW."extent" OR OLD."found_value" IS DISTINCT FROM NEW."found_value" OR OLD."explanation" IS DISTINCT FROM NEW."explanation" OR OLD."reason_code" IS DISTINCT FROM NEW."reason_code" OR OLD."sole_source_reason" IS DISTINCT FROM NEW."sole_source_reason" OR OLD."as_of_date" IS DISTINCT FROM NEW."as_of_date" OR OLD."proposed_at" IS DISTINCT FROM NEW."proposed_at" OR OLD."proposed_by_id" IS DISTINCT FROM NEW."proposed_by_id" OR OLD."content_digest" IS DISTINCT FROM NEW."content_digest" THEN RAISE EXCEPTION 'A proposed finding never changes: propose a new one.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


CREATE FUNCTION public.cases_verdict_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF 1 = 1 THEN RAISE EXCEPTION 'A verdict is never deleted: return it or set it aside.' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.auth_user (
    id integer NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL
);


CREATE TABLE public.auth_user_groups (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    group_id integer NOT NULL
);


ALTER TABLE public.auth_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


ALTER TABLE public.auth_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.auth_user_user_permissions (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE public.auth_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_case (
    id bigint NOT NULL,
    title character varying(500) NOT NULL,
    slug character varying(120) NOT NULL,
    priority character varying(10) NOT NULL,
    due_date date,
    why_checked text NOT NULL,
    summary text NOT NULL,
    state character varying(10) NOT NULL,
    version integer NOT NULL,
    lead_id integer,
    release_id bigint NOT NULL,
    CONSTRAINT case_has_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT case_state_is_known CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'published'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT cases_case_version_check CHECK ((version >= 0))
);


ALTER TABLE public.cases_case ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_claim (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    text text NOT NULL,
    type character varying(20) NOT NULL,
    claimed_value character varying(300) NOT NULL,
    recheck_date date,
    version integer NOT NULL,
    removed_at timestamp with time zone,
    assigned_to_id integer,
    case_id bigint NOT NULL,
    removed_by_id integer,
    statement_id bigint NOT NULL,
    CONSTRAINT cases_claim_end_check CHECK (("end" >= 0)),
    CONSTRAINT cases_claim_position_check CHECK (("position" >= 0)),
    CONSTRAINT cases_claim_start_check CHECK ((start >= 0)),
    CONSTRAINT cases_claim_version_check CHECK ((version >= 0)),
    CONSTRAINT claim_has_text CHECK ((NOT (text = ''::text))),
    CONSTRAINT claim_removed_at_and_by CHECK ((((removed_at IS NOT NULL) AND (removed_by_id IS NOT NULL)) OR ((removed_at IS NULL) AND (removed_by_id IS NULL)))),
    CONSTRAINT claim_span_has_letters CHECK (("end" > start)),
    CONSTRAINT claim_type_is_known CHECK (((type)::text = ANY ((ARRAY['identity'::character varying, 'number'::character varying, 'date'::character varying, 'event'::character varying, 'legal_status'::character varying, 'quotation'::character varying, 'comparison'::character varying, 'cause'::character varying, 'other'::character varying])::text[])))
);


ALTER TABLE public.cases_claim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_claimant (
    id bigint NOT NULL,
    name character varying(300) NOT NULL,
    slug character varying(120) NOT NULL,
    kind character varying(20) NOT NULL,
    job_title character varying(300) NOT NULL,
    affiliation character varying(300) NOT NULL,
    country character varying(2) NOT NULL,
    same_as character varying(1000) NOT NULL,
    homepage character varying(1000) NOT NULL,
    CONSTRAINT claimant_has_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT claimant_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['organisation'::character varying, 'person'::character varying])::text[])))
);


ALTER TABLE public.cases_claimant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_claimant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_contactentry (
    id bigint NOT NULL,
    channel character varying(10) NOT NULL,
    asked_at timestamp with time zone,
    question text NOT NULL,
    deadline_date date,
    outcome character varying(10) NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    not_asked_reason text NOT NULL,
    asked_by_id integer,
    case_id bigint NOT NULL,
    CONSTRAINT contact_answer_is_whole CHECK ((((answered_at IS NOT NULL) AND ((outcome)::text = 'answered'::text) AND (NOT (answer = ''::text))) OR ((NOT ((outcome)::text = 'answered'::text)) AND (answer = ''::text) AND (answered_at IS NULL)))),
    CONSTRAINT contact_asked_at_and_by CHECK ((((asked_at IS NOT NULL) AND (asked_by_id IS NOT NULL)) OR ((asked_at IS NULL) AND (asked_by_id IS NULL)))),
    CONSTRAINT contact_asked_or_says_why_not CHECK ((((asked_at IS NOT NULL) AND (not_asked_reason = ''::text) AND (NOT ((outcome)::text = 'not_asked'::text))) OR ((asked_at IS NULL) AND ((outcome)::text = 'not_asked'::text) AND (NOT (not_asked_reason = ''::text)))))
);


ALTER TABLE public.cases_contactentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_contactentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_correctedclaim (
    id bigint NOT NULL,
    rating_before character varying(20) NOT NULL,
    rating_after character varying(20) NOT NULL,
    claim_id bigint NOT NULL,
    correction_id bigint NOT NULL
);


ALTER TABLE public.cases_correctedclaim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_correctedclaim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_correction (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    reason text NOT NULL,
    requested_by_kind character varying(10) NOT NULL,
    edition_id bigint NOT NULL,
    CONSTRAINT correction_has_reason CHECK ((NOT (reason = ''::text))),
    CONSTRAINT correction_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['correction'::character varying, 'update'::character varying, 'clarification'::character varying, 'withdrawal'::character varying])::text[])))
);


ALTER TABLE public.cases_correction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_correction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_edition (
    id bigint NOT NULL,
    number integer NOT NULL,
    published_at timestamp with time zone NOT NULL,
    document jsonb NOT NULL,
    digest character varying(64) NOT NULL,
    previous_digest character varying(64) NOT NULL,
    case_id bigint NOT NULL,
    published_by_id integer NOT NULL,
    CONSTRAINT cases_edition_number_check CHECK ((number >= 0)),
    CONSTRAINT edition_points_to_the_one_before CHECK ((((number = 1) AND ((previous_digest)::text = ''::text)) OR ((number > 1) AND (NOT ((previous_digest)::text = ''::text)))))
);


ALTER TABLE public.cases_edition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_edition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_event (
    id bigint NOT NULL,
    number bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(150) NOT NULL,
    action character varying(50) NOT NULL,
    subject character varying(100) NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL,
    CONSTRAINT cases_event_number_check CHECK ((number >= 0))
);


ALTER TABLE public.cases_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_eventhead (
    id smallint NOT NULL,
    number bigint NOT NULL,
    hash character varying(64) NOT NULL,
    CONSTRAINT cases_eventhead_id_check CHECK ((id >= 0)),
    CONSTRAINT cases_eventhead_number_check CHECK ((number >= 0)),
    CONSTRAINT one_event_head CHECK ((id = 1))
);


CREATE TABLE public.cases_evidencelink (
    id bigint NOT NULL,
    stance character varying(10) NOT NULL,
    quote text NOT NULL,
    locator character varying(300) NOT NULL,
    note text NOT NULL,
    "position" integer NOT NULL,
    claim_id bigint NOT NULL,
    snapshot_id bigint,
    source_id bigint NOT NULL,
    CONSTRAINT cases_evidencelink_position_check CHECK (("position" >= 0)),
    CONSTRAINT stance_is_known CHECK (((stance)::text = ANY ((ARRAY['supports'::character varying, 'refutes'::character varying, 'context'::character varying])::text[])))
);


ALTER TABLE public.cases_evidencelink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_evidencelink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_publishedcase (
    case_id bigint NOT NULL,
    edition_number integer NOT NULL,
    slug character varying(120) NOT NULL,
    title character varying(500) NOT NULL,
    summary text NOT NULL,
    why_checked text NOT NULL,
    release_id bigint NOT NULL,
    release_title character varying(500) NOT NULL,
    release_url character varying(1000) NOT NULL,
    release_published_date date NOT NULL,
    release_version integer NOT NULL,
    release_sha256 character varying(64) NOT NULL,
    language character varying(35) NOT NULL,
    issuer character varying(300) NOT NULL,
    issuer_id bigint NOT NULL,
    statements integer NOT NULL,
    checkable integer NOT NULL,
    verified integer NOT NULL,
    disputed integer NOT NULL,
    unverifiable integer NOT NULL,
    unchecked integer NOT NULL,
    not_checkable integer NOT NULL,
    claims integer NOT NULL,
    claims_verified integer NOT NULL,
    claims_disputed integer NOT NULL,
    claims_unverifiable integer NOT NULL,
    first_published_at timestamp with time zone NOT NULL,
    last_modified_at timestamp with time zone NOT NULL,
    correction_count integer NOT NULL,
    last_correction_kind character varying(20) NOT NULL,
    last_corrected_at timestamp with time zone,
    withdrawal_reason text NOT NULL,
    pubstatus character varying(10) NOT NULL,
    publisher character varying(300) NOT NULL,
    is_sample boolean NOT NULL,
    edition_id bigint NOT NULL,
    CONSTRAINT cases_publishedcase_checkable_check CHECK ((checkable >= 0)),
    CONSTRAINT cases_publishedcase_claims_check CHECK ((claims >= 0)),
    CONSTRAINT cases_publishedcase_claims_disputed_check CHECK ((claims_disputed >= 0)),
    CONSTRAINT cases_publishedcase_claims_unverifiable_check CHECK ((claims_unverifiable >= 0)),
    CONSTRAINT cases_publishedcase_claims_verified_check CHECK ((claims_verified >= 0)),
    CONSTRAINT cases_publishedcase_correction_count_check CHECK ((correction_count >= 0)),
    CONSTRAINT cases_publishedcase_disputed_check CHECK ((disputed >= 0)),
    CONSTRAINT cases_publishedcase_edition_number_check CHECK ((edition_number >= 0)),
    CONSTRAINT cases_publishedcase_not_checkable_check CHECK ((not_checkable >= 0)),
    CONSTRAINT cases_publishedcase_release_version_check CHECK ((release_version >= 0)),
    CONSTRAINT cases_publishedcase_statements_check CHECK ((statements >= 0)),
    CONSTRAINT cases_publishedcase_unchecked_check CHECK ((unchecked >= 0)),
    CONSTRAINT cases_publishedcase_unverifiable_check CHECK ((unverifiable >= 0)),
    CONSTRAINT cases_publishedcase_verified_check CHECK ((verified >= 0))
);


CREATE TABLE public.cases_publishedclaim (
    id bigint NOT NULL,
    case_slug character varying(120) NOT NULL,
    edition_number integer NOT NULL,
    release_id bigint NOT NULL,
    release_title character varying(500) NOT NULL,
    release_url character varying(1000) NOT NULL,
    release_published_date date NOT NULL,
    release_version integer NOT NULL,
    release_sha256 character varying(64) NOT NULL,
    issuer character varying(300) NOT NULL,
    issuer_id bigint NOT NULL,
    statement_no integer NOT NULL,
    statement_text text NOT NULL,
    char_start integer NOT NULL,
    char_end integer NOT NULL,
    claim_no integer NOT NULL,
    claim_text text NOT NULL,
    claim_type character varying(20) NOT NULL,
    claimant character varying(300) NOT NULL,
    claimant_id bigint NOT NULL,
    claimant_kind character varying(20) NOT NULL,
    claimant_job_title character varying(300) NOT NULL,
    claimant_same_as character varying(1000) NOT NULL,
    claimed_value character varying(300) NOT NULL,
    rating_code character varying(20) NOT NULL,
    extent_code character varying(10) NOT NULL,
    found_value character varying(300) NOT NULL,
    explanation text NOT NULL,
    reason_code character varying(20) NOT NULL,
    sole_source_reason text NOT NULL,
    as_of_date date NOT NULL,
    evidence_count integer NOT NULL,
    independent_source_count integer NOT NULL,
    primary_source_count integer NOT NULL,
    first_published_at timestamp with time zone NOT NULL,
    last_modified_at timestamp with time zone NOT NULL,
    correction_count integer NOT NULL,
    last_correction_kind character varying(20) NOT NULL,
    pubstatus character varying(10) NOT NULL,
    language character varying(35) NOT NULL,
    publisher character varying(300) NOT NULL,
    license character varying(300) NOT NULL,
    is_sample boolean NOT NULL,
    statement_id bigint NOT NULL,
    case_id bigint NOT NULL,
    CONSTRAINT cases_publishedclaim_char_end_check CHECK ((char_end >= 0)),
    CONSTRAINT cases_publishedclaim_char_start_check CHECK ((char_start >= 0)),
    CONSTRAINT cases_publishedclaim_claim_no_check CHECK ((claim_no >= 0)),
    CONSTRAINT cases_publishedclaim_correction_count_check CHECK ((correction_count >= 0)),
    CONSTRAINT cases_publishedclaim_edition_number_check CHECK ((edition_number >= 0)),
    CONSTRAINT cases_publishedclaim_evidence_count_check CHECK ((evidence_count >= 0)),
    CONSTRAINT cases_publishedclaim_independent_source_count_check CHECK ((independent_source_count >= 0)),
    CONSTRAINT cases_publishedclaim_primary_source_count_check CHECK ((primary_source_count >= 0)),
    CONSTRAINT cases_publishedclaim_release_version_check CHECK ((release_version >= 0)),
    CONSTRAINT cases_publishedclaim_statement_no_check CHECK ((statement_no >= 0))
);


CREATE TABLE public.cases_publishedevidence (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    stance_code character varying(10) NOT NULL,
    source_id bigint NOT NULL,
    source_title character varying(500) NOT NULL,
    source_kind character varying(20) NOT NULL,
    publisher character varying(300) NOT NULL,
    author character varying(300) NOT NULL,
    source_url character varying(1000) NOT NULL,
    archived_url character varying(1000) NOT NULL,
    archive_status character varying(20) NOT NULL,
    archive_failure text NOT NULL,
    content_sha256 character varying(64) NOT NULL,
    accessed_at timestamp with time zone,
    published_date date,
    locator character varying(300) NOT NULL,
    quote text NOT NULL,
    note text NOT NULL,
    is_primary boolean NOT NULL,
    is_party boolean NOT NULL,
    interest_note text NOT NULL,
    independence_group character varying(200) NOT NULL,
    claim_id bigint NOT NULL,
    CONSTRAINT cases_publishedevidence_position_check CHECK (("position" >= 0))
);


CREATE TABLE public.cases_publishedstatement (
    id bigint NOT NULL,
    release_id bigint NOT NULL,
    issuer character varying(300) NOT NULL,
    statement_no integer NOT NULL,
    char_start integer NOT NULL,
    char_end integer NOT NULL,
    kind_code character varying(20) NOT NULL,
    speaker character varying(300) NOT NULL,
    statement_text text NOT NULL,
    is_checkable boolean NOT NULL,
    not_checkable_reason character varying(20) NOT NULL,
    claims integer NOT NULL,
    verified integer NOT NULL,
    disputed integer NOT NULL,
    unverifiable integer NOT NULL,
    unchecked integer NOT NULL,
    last_modified_at timestamp with time zone NOT NULL,
    pubstatus character varying(10) NOT NULL,
    case_id bigint NOT NULL,
    CONSTRAINT cases_publishedstatement_char_end_check CHECK ((char_end >= 0)),
    CONSTRAINT cases_publishedstatement_char_start_check CHECK ((char_start >= 0)),
    CONSTRAINT cases_publishedstatement_claims_check CHECK ((claims >= 0)),
    CONSTRAINT cases_publishedstatement_disputed_check CHECK ((disputed >= 0)),
    CONSTRAINT cases_publishedstatement_statement_no_check CHECK ((statement_no >= 0)),
    CONSTRAINT cases_publishedstatement_unchecked_check CHECK ((unchecked >= 0)),
    CONSTRAINT cases_publishedstatement_unverifiable_check CHECK ((unverifiable >= 0)),
    CONSTRAINT cases_publishedstatement_verified_check CHECK ((verified >= 0))
);


CREATE TABLE public.cases_release (
    id bigint NOT NULL,
    title character varying(500) NOT NULL,
    url character varying(1000) NOT NULL,
    published_date date NOT NULL,
    language character varying(35) NOT NULL,
    is_sample boolean NOT NULL,
    received_at timestamp with time zone NOT NULL,
    issuer_id bigint NOT NULL,
    received_by_id integer NOT NULL,
    CONSTRAINT release_has_language CHECK ((NOT ((language)::text = ''::text))),
    CONSTRAINT release_has_title CHECK ((NOT ((title)::text = ''::text)))
);


ALTER TABLE public.cases_release ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_release_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_releaseversion (
    id bigint NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    length integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    original_file character varying(100) NOT NULL,
    media_type character varying(100) NOT NULL,
    captured_at timestamp with time zone NOT NULL,
    captured_by_id integer NOT NULL,
    release_id bigint NOT NULL,
    CONSTRAINT cases_releaseversion_length_check CHECK ((length >= 0)),
    CONSTRAINT cases_releaseversion_number_check CHECK ((number >= 0)),
    CONSTRAINT version_is_numbered_and_has_text CHECK (((length >= 1) AND (number >= 1)))
);


ALTER TABLE public.cases_releaseversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_releaseversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_searchentry (
    id bigint NOT NULL,
    searched_at timestamp with time zone NOT NULL,
    "where" character varying(300) NOT NULL,
    query text NOT NULL,
    outcome text NOT NULL,
    claim_id bigint NOT NULL,
    searched_by_id integer NOT NULL,
    CONSTRAINT search_has_outcome CHECK ((NOT (outcome = ''::text))),
    CONSTRAINT search_has_query CHECK ((NOT (query = ''::text))),
    CONSTRAINT search_has_where CHECK ((NOT (("where")::text = ''::text)))
);


ALTER TABLE public.cases_searchentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_searchentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_snapshot (
    id bigint NOT NULL,
    accessed_at timestamp with time zone NOT NULL,
    archive_url character varying(1000) NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    media_type character varying(100) NOT NULL,
    status character varying(20) NOT NULL,
    failure text NOT NULL,
    accessed_by_id integer NOT NULL,
    source_id bigint NOT NULL,
    CONSTRAINT snapshot_file_has_digest CHECK (((((file)::text = ''::text) AND ((sha256)::text = ''::text)) OR ((NOT ((file)::text = ''::text)) AND (NOT ((sha256)::text = ''::text))))),
    CONSTRAINT snapshot_is_kept_or_says_why CHECK (((((status)::text = 'archived'::text) AND ((NOT ((archive_url)::text = ''::text)) OR (NOT ((file)::text = ''::text)))) OR (((archive_url)::text = ''::text) AND ((file)::text = ''::text) AND ((status)::text = 'not_archived'::text) AND (NOT (failure = ''::text)))))
);


ALTER TABLE public.cases_snapshot ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_snapshot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_source (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    title character varying(500) NOT NULL,
    publisher character varying(300) NOT NULL,
    author character varying(300) NOT NULL,
    url character varying(1000) NOT NULL,
    published_date date,
    is_primary boolean NOT NULL,
    is_party boolean NOT NULL,
    independence_group character varying(200) NOT NULL,
    interest_note text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT cases_source_version_check CHECK ((version >= 0)),
    CONSTRAINT party_discloses_interest CHECK (((NOT is_party) OR (NOT (interest_note = ''::text)))),
    CONSTRAINT source_has_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT source_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['official_record'::character varying, 'data_set'::character varying, 'court_record'::character varying, 'law'::character varying, 'study'::character varying, 'news_report'::character varying, 'expert'::character varying, 'interview'::character varying, 'archive'::character varying, 'other'::character varying])::text[])))
);


ALTER TABLE public.cases_source ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_statement (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    kind character varying(20) NOT NULL,
    is_checkable boolean NOT NULL,
    not_checkable_reason character varying(20) NOT NULL,
    speaker_id bigint,
    version_id bigint NOT NULL,
    CONSTRAINT cases_statement_end_check CHECK (("end" >= 0)),
    CONSTRAINT cases_statement_position_check CHECK (("position" >= 0)),
    CONSTRAINT cases_statement_start_check CHECK ((start >= 0)),
    CONSTRAINT not_checkable_says_why CHECK (((is_checkable AND ((not_checkable_reason)::text = ''::text)) OR ((NOT is_checkable) AND ((NOT ((not_checkable_reason)::text = ''::text)) OR ((kind)::text = ''::text))))),
    CONSTRAINT statement_kind_is_known CHECK (((kind)::text = ANY ((ARRAY[''::character varying, 'factual'::character varying, 'quotation'::character varying, 'opinion'::character varying, 'lead_in'::character varying, 'heading'::character varying, 'boilerplate'::character varying])::text[]))),
    CONSTRAINT statement_span_has_letters CHECK (("end" > start))
);


ALTER TABLE public.cases_statement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_statement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.cases_verdict (
    id bigint NOT NULL,
    rating character varying(20) NOT NULL,
    extent character varying(10) NOT NULL,
    found_value character varying(300) NOT NULL,
    explanation text NOT NULL,
    reason_code character varying(20) NOT NULL,
    sole_source_reason text NOT NULL,
    as_of_date date NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    content_digest character varying(64) NOT NULL,
    decision character varying(10) NOT NULL,
    decided_at timestamp with time zone,
    decision_note text NOT NULL,
    set_aside_at timestamp with time zone,
    set_aside_reason text NOT NULL,
    claim_id bigint NOT NULL,
    decided_by_id integer,
    proposed_by_id integer NOT NULL,
    set_aside_by_id integer,
    CONSTRAINT approver_is_not_proposer CHECK (((decided_by_id IS NULL) OR (NOT ((decided_by_id = proposed_by_id) AND (decided_by_id IS NOT NULL))))),
    CONSTRAINT decision_exactly_when_decided CHECK ((((decided_at IS NOT NULL) AND (NOT ((decision)::text = ''::text))) OR ((NOT (decided_at IS NOT NULL)) AND ((decision)::text = ''::text)))),
    CONSTRAINT extent_exactly_when_disputed CHECK (((((rating)::text = 'disputed'::text) AND (NOT ((extent)::text = ''::text))) OR ((NOT ((rating)::text = 'disputed'::text)) AND ((extent)::text = ''::text)))),
    CONSTRAINT only_approved_is_set_aside_with_reason CHECK ((((set_aside_at IS NULL) AND (set_aside_reason = ''::text)) OR (((decision)::text = 'approved'::text) AND (set_aside_at IS NOT NULL) AND (NOT (set_aside_reason = ''::text))))),
    CONSTRAINT rating_is_known CHECK (((rating)::text = ANY ((ARRAY['verified'::character varying, 'disputed'::character varying, 'unverifiable'::character varying])::text[]))),
    CONSTRAINT reason_exactly_when_unverifiable CHECK (((((rating)::text = 'unverifiable'::text) AND (NOT ((reason_code)::text = ''::text))) OR ((NOT ((rating)::text = 'unverifiable'::text)) AND ((reason_code)::text = ''::text)))),
    CONSTRAINT returned_verdict_has_note CHECK (((NOT ((decision)::text = 'returned'::text)) OR (NOT (decision_note = ''::text)))),
    CONSTRAINT verdict_decided_at_and_by CHECK ((((decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL)) OR ((decided_at IS NULL) AND (decided_by_id IS NULL)))),
    CONSTRAINT verdict_has_digest CHECK ((NOT ((content_digest)::text = ''::text))),
    CONSTRAINT verdict_has_explanation CHECK ((NOT (explanation = ''::text))),
    CONSTRAINT verdict_set_aside_at_and_by CHECK ((((set_aside_at IS NOT NULL) AND (set_aside_by_id IS NOT NULL)) OR ((set_aside_at IS NULL) AND (set_aside_by_id IS NULL))))
);


ALTER TABLE public.cases_verdict ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_verdict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id integer NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);


ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


INSERT INTO public.auth_group VALUES (1, 'Researcher');
INSERT INTO public.auth_group VALUES (2, 'Reviewer');
INSERT INTO public.auth_group VALUES (3, 'Editor');
INSERT INTO public.auth_group VALUES (4, 'Administrator');


INSERT INTO public.auth_group_permissions VALUES (1, 1, 16);
INSERT INTO public.auth_group_permissions VALUES (2, 1, 25);
INSERT INTO public.auth_group_permissions VALUES (3, 1, 38);
INSERT INTO public.auth_group_permissions VALUES (4, 1, 39);
INSERT INTO public.auth_group_permissions VALUES (5, 1, 40);
INSERT INTO public.auth_group_permissions VALUES (6, 1, 41);
INSERT INTO public.auth_group_permissions VALUES (7, 1, 42);
INSERT INTO public.auth_group_permissions VALUES (8, 1, 43);
INSERT INTO public.auth_group_permissions VALUES (9, 1, 45);
INSERT INTO public.auth_group_permissions VALUES (10, 1, 49);
INSERT INTO public.auth_group_permissions VALUES (11, 1, 53);
INSERT INTO public.auth_group_permissions VALUES (12, 1, 62);
INSERT INTO public.auth_group_permissions VALUES (13, 1, 65);
INSERT INTO public.auth_group_permissions VALUES (14, 1, 69);
INSERT INTO public.auth_group_permissions VALUES (15, 1, 70);
INSERT INTO public.auth_group_permissions VALUES (16, 1, 73);
INSERT INTO public.auth_group_permissions VALUES (17, 1, 74);
INSERT INTO public.auth_group_permissions VALUES (18, 1, 75);
INSERT INTO public.auth_group_permissions VALUES (19, 1, 77);
INSERT INTO public.auth_group_permissions VALUES (20, 1, 78);
INSERT INTO public.auth_group_permissions VALUES (21, 1, 81);
INSERT INTO public.auth_group_permissions VALUES (22, 1, 82);
INSERT INTO public.auth_group_permissions VALUES (23, 1, 83);
INSERT INTO public.auth_group_permissions VALUES (24, 1, 84);
INSERT INTO public.auth_group_permissions VALUES (25, 1, 85);
INSERT INTO public.auth_group_permissions VALUES (26, 1, 87);
INSERT INTO public.auth_group_permissions VALUES (27, 1, 89);
INSERT INTO public.auth_group_permissions VALUES (28, 1, 93);
INSERT INTO public.auth_group_permissions VALUES (29, 1, 96);
INSERT INTO public.auth_group_permissions VALUES (30, 1, 97);
INSERT INTO public.auth_group_permissions VALUES (31, 1, 99);
INSERT INTO public.auth_group_permissions VALUES (32, 1, 103);
INSERT INTO public.auth_group_permissions VALUES (33, 2, 14);
INSERT INTO public.auth_group_permissions VALUES (34, 2, 16);
INSERT INTO public.auth_group_permissions VALUES (35, 2, 25);
INSERT INTO public.auth_group_permissions VALUES (36, 2, 38);
INSERT INTO public.auth_group_permissions VALUES (37, 2, 39);
INSERT INTO public.auth_group_permissions VALUES (38, 2, 40);
INSERT INTO public.auth_group_permissions VALUES (39, 2, 41);
INSERT INTO public.auth_group_permissions VALUES (40, 2, 42);
INSERT INTO public.auth_group_permissions VALUES (41, 2, 43);
INSERT INTO public.auth_group_permissions VALUES (42, 2, 45);
INSERT INTO public.auth_group_permissions VALUES (43, 2, 49);
INSERT INTO public.auth_group_permissions VALUES (44, 2, 53);
INSERT INTO public.auth_group_permissions VALUES (45, 2, 62);
INSERT INTO public.auth_group_permissions VALUES (46, 2, 65);
INSERT INTO public.auth_group_permissions VALUES (47, 2, 69);
INSERT INTO public.auth_group_permissions VALUES (48, 2, 70);
INSERT INTO public.auth_group_permissions VALUES (49, 2, 73);
INSERT INTO public.auth_group_permissions VALUES (50, 2, 74);
INSERT INTO public.auth_group_permissions VALUES (51, 2, 75);
INSERT INTO public.auth_group_permissions VALUES (52, 2, 77);
INSERT INTO public.auth_group_permissions VALUES (53, 2, 78);
INSERT INTO public.auth_group_permissions VALUES (54, 2, 81);
INSERT INTO public.auth_group_permissions VALUES (55, 2, 82);
INSERT INTO public.auth_group_permissions VALUES (56, 2, 83);
INSERT INTO public.auth_group_permissions VALUES (57, 2, 84);
INSERT INTO public.auth_group_permissions VALUES (58, 2, 85);
INSERT INTO public.auth_group_permissions VALUES (59, 2, 87);
INSERT INTO public.auth_group_permissions VALUES (60, 2, 89);
INSERT INTO public.auth_group_permissions VALUES (61, 2, 93);
INSERT INTO public.auth_group_permissions VALUES (62, 2, 94);
INSERT INTO public.auth_group_permissions VALUES (63, 2, 95);
INSERT INTO public.auth_group_permissions VALUES (64, 2, 96);
INSERT INTO public.auth_group_permissions VALUES (65, 2, 97);
INSERT INTO public.auth_group_permissions VALUES (66, 2, 99);
INSERT INTO public.auth_group_permissions VALUES (67, 2, 103);
INSERT INTO public.auth_group_permissions VALUES (68, 3, 14);
INSERT INTO public.auth_group_permissions VALUES (69, 3, 16);
INSERT INTO public.auth_group_permissions VALUES (70, 3, 17);
INSERT INTO public.auth_group_permissions VALUES (71, 3, 18);
INSERT INTO public.auth_group_permissions VALUES (72, 3, 19);
INSERT INTO public.auth_group_permissions VALUES (73, 3, 20);
INSERT INTO public.auth_group_permissions VALUES (74, 3, 21);
INSERT INTO public.auth_group_permissions VALUES (75, 3, 25);
INSERT INTO public.auth_group_permissions VALUES (76, 3, 38);
INSERT INTO public.auth_group_permissions VALUES (77, 3, 39);
INSERT INTO public.auth_group_permissions VALUES (78, 3, 40);
INSERT INTO public.auth_group_permissions VALUES (79, 3, 41);
INSERT INTO public.auth_group_permissions VALUES (80, 3, 42);
INSERT INTO public.auth_group_permissions VALUES (81, 3, 43);
INSERT INTO public.auth_group_permissions VALUES (82, 3, 45);
INSERT INTO public.auth_group_permissions VALUES (83, 3, 49);
INSERT INTO public.auth_group_permissions VALUES (84, 3, 53);
INSERT INTO public.auth_group_permissions VALUES (85, 3, 62);
INSERT INTO public.auth_group_permissions VALUES (86, 3, 63);
INSERT INTO public.auth_group_permissions VALUES (87, 3, 65);
INSERT INTO public.auth_group_permissions VALUES (88, 3, 69);
INSERT INTO public.auth_group_permissions VALUES (89, 3, 70);
INSERT INTO public.auth_group_permissions VALUES (90, 3, 73);
INSERT INTO public.auth_group_permissions VALUES (91, 3, 74);
INSERT INTO public.auth_group_permissions VALUES (92, 3, 75);
INSERT INTO public.auth_group_permissions VALUES (93, 3, 77);
INSERT INTO public.auth_group_permissions VALUES (94, 3, 78);
INSERT INTO public.auth_group_permissions VALUES (95, 3, 81);
INSERT INTO public.auth_group_permissions VALUES (96, 3, 82);
INSERT INTO public.auth_group_permissions VALUES (97, 3, 83);
INSERT INTO public.auth_group_permissions VALUES (98, 3, 84);
INSERT INTO public.auth_group_permissions VALUES (99, 3, 85);
INSERT INTO public.auth_group_permissions VALUES (100, 3, 87);
INSERT INTO public.auth_group_permissions VALUES (101, 3, 89);
INSERT INTO public.auth_group_permissions VALUES (102, 3, 93);
INSERT INTO public.auth_group_permissions VALUES (103, 3, 94);
INSERT INTO public.auth_group_permissions VALUES (104, 3, 95);
INSERT INTO public.auth_group_permissions VALUES (105, 3, 96);
INSERT INTO public.auth_group_permissions VALUES (106, 3, 97);
INSERT INTO public.auth_group_permissions VALUES (107, 3, 99);
INSERT INTO public.auth_group_permissions VALUES (108, 3, 103);
INSERT INTO public.auth_group_permissions VALUES (109, 4, 8);
INSERT INTO public.auth_group_permissions VALUES (110, 4, 9);
INSERT INTO public.auth_group_permissions VALUES (111, 4, 10);
INSERT INTO public.auth_group_permissions VALUES (112, 4, 12);
INSERT INTO public.auth_group_permissions VALUES (113, 4, 16);
INSERT INTO public.auth_group_permissions VALUES (114, 4, 25);
INSERT INTO public.auth_group_permissions VALUES (115, 4, 41);
INSERT INTO public.auth_group_permissions VALUES (116, 4, 45);
INSERT INTO public.auth_group_permissions VALUES (117, 4, 49);
INSERT INTO public.auth_group_permissions VALUES (118, 4, 53);
INSERT INTO public.auth_group_permissions VALUES (119, 4, 65);
INSERT INTO public.auth_group_permissions VALUES (120, 4, 69);
INSERT INTO public.auth_group_permissions VALUES (121, 4, 73);
INSERT INTO public.auth_group_permissions VALUES (122, 4, 77);
INSERT INTO public.auth_group_permissions VALUES (123, 4, 81);
INSERT INTO public.auth_group_permissions VALUES (124, 4, 85);
INSERT INTO public.auth_group_permissions VALUES (125, 4, 89);
INSERT INTO public.auth_group_permissions VALUES (126, 4, 93);
INSERT INTO public.auth_group_permissions VALUES (127, 4, 99);
INSERT INTO public.auth_group_permissions VALUES (128, 4, 103);


INSERT INTO public.auth_permission VALUES (1, 'Can add permission', 1, 'add_permission');
INSERT INTO public.auth_permission VALUES (2, 'Can change permission', 1, 'change_permission');
INSERT INTO public.auth_permission VALUES (3, 'Can delete permission', 1, 'delete_permission');
INSERT INTO public.auth_permission VALUES (4, 'Can view permission', 1, 'view_permission');
INSERT INTO public.auth_permission VALUES (5, 'Can add group', 2, 'add_group');
INSERT INTO public.auth_permission VALUES (6, 'Can change group', 2, 'change_group');
INSERT INTO public.auth_permission VALUES (7, 'Can delete group', 2, 'delete_group');
INSERT INTO public.auth_permission VALUES (8, 'Can view group', 2, 'view_group');
INSERT INTO public.auth_permission VALUES (9, 'Can add user', 3, 'add_user');
INSERT INTO public.auth_permission VALUES (10, 'Can change user', 3, 'change_user');
INSERT INTO public.auth_permission VALUES (11, 'Can delete user', 3, 'delete_user');
INSERT INTO public.auth_permission VALUES (12, 'Can view user', 3, 'view_user');
INSERT INTO public.auth_permission VALUES (13, 'Can add case', 4, 'add_case');
INSERT INTO public.auth_permission VALUES (14, 'Can change case', 4, 'change_case');
INSERT INTO public.auth_permission VALUES (15, 'Can delete case', 4, 'delete_case');
INSERT INTO public.auth_permission VALUES (16, 'Can view case', 4, 'view_case');
INSERT INTO public.auth_permission VALUES (17, 'Can assign cases and claims', 4, 'assign_case');
INSERT INTO public.auth_permission VALUES (18, 'Can publish an edition', 4, 'publish_case');
INSERT INTO public.auth_permission VALUES (19, 'Can publish a correction', 4, 'correct_case');
INSERT INTO public.auth_permission VALUES (20, 'Can withdraw a case', 4, 'withdraw_case');
INSERT INTO public.auth_permission VALUES (21, 'Can redact spans of a release', 4, 'redact_case');
INSERT INTO public.auth_permission VALUES (22, 'Can add event', 5, 'add_event');
INSERT INTO public.auth_permission VALUES (23, 'Can change event', 5, 'change_event');
INSERT INTO public.auth_permission VALUES (24, 'Can delete event', 5, 'delete_event');
INSERT INTO public.auth_permission VALUES (25, 'Can view event', 5, 'view_event');
INSERT INTO public.auth_permission VALUES (26, 'Can add published claim', 6, 'add_publishedclaim');
INSERT INTO public.auth_permission VALUES (27, 'Can change published claim', 6, 'change_publishedclaim');
INSERT INTO public.auth_permission VALUES (28, 'Can delete published claim', 6, 'delete_publishedclaim');
INSERT INTO public.auth_permission VALUES (29, 'Can view published claim', 6, 'view_publishedclaim');
INSERT INTO public.auth_permission VALUES (30, 'Can add published statement', 7, 'add_publishedstatement');
INSERT INTO public.auth_permission VALUES (31, 'Can change published statement', 7, 'change_publishedstatement');
INSERT INTO public.auth_permission VALUES (32, 'Can delete published statement', 7, 'delete_publishedstatement');
INSERT INTO public.auth_permission VALUES (33, 'Can view published statement', 7, 'view_publishedstatement');
INSERT INTO public.auth_permission VALUES (34, 'Can add published case', 8, 'add_publishedcase');
INSERT INTO public.auth_permission VALUES (35, 'Can change published case', 8, 'change_publishedcase');
INSERT INTO public.auth_permission VALUES (36, 'Can delete published case', 8, 'delete_publishedcase');
INSERT INTO public.auth_permission VALUES (37, 'Can view published case', 8, 'view_publishedcase');
INSERT INTO public.auth_permission VALUES (38, 'Can add claim', 9, 'add_claim');
INSERT INTO public.auth_permission VALUES (39, 'Can change claim', 9, 'change_claim');
INSERT INTO public.auth_permission VALUES (40, 'Can delete claim', 9, 'delete_claim');
INSERT INTO public.auth_permission VALUES (41, 'Can view claim', 9, 'view_claim');
INSERT INTO public.auth_permission VALUES (42, 'Can add claimant', 10, 'add_claimant');
INSERT INTO public.auth_permission VALUES (43, 'Can change claimant', 10, 'change_claimant');
INSERT INTO public.auth_permission VALUES (44, 'Can delete claimant', 10, 'delete_claimant');
INSERT INTO public.auth_permission VALUES (45, 'Can view claimant', 10, 'view_claimant');
INSERT INTO public.auth_permission VALUES (46, 'Can add edition', 11, 'add_edition');
INSERT INTO public.auth_permission VALUES (47, 'Can change edition', 11, 'change_edition');
INSERT INTO public.auth_permission VALUES (48, 'Can delete edition', 11, 'delete_edition');
INSERT INTO public.auth_permission VALUES (49, 'Can view edition', 11, 'view_edition');
INSERT INTO public.auth_permission VALUES (50, 'Can add correction', 12, 'add_correction');
INSERT INTO public.auth_permission VALUES (51, 'Can change correction', 12, 'change_correction');
INSERT INTO public.auth_permission VALUES (52, 'Can delete correction', 12, 'delete_correction');
INSERT INTO public.auth_permission VALUES (53, 'Can view correction', 12, 'view_correction');
INSERT INTO public.auth_permission VALUES (54, 'Can add event head', 13, 'add_eventhead');
INSERT INTO public.auth_permission VALUES (55, 'Can change event head', 13, 'change_eventhead');
INSERT INTO public.auth_permission VALUES (56, 'Can delete event head', 13, 'delete_eventhead');
INSERT INTO public.auth_permission VALUES (57, 'Can view event head', 13, 'view_eventhead');
INSERT INTO public.auth_permission VALUES (58, 'Can add published evidence', 14, 'add_publishedevidence');
INSERT INTO public.auth_permission VALUES (59, 'Can change published evidence', 14, 'change_publishedevidence');
INSERT INTO public.auth_permission VALUES (60, 'Can delete published evidence', 14, 'delete_publishedevidence');
INSERT INTO public.auth_permission VALUES (61, 'Can view published evidence', 14, 'view_publishedevidence');
INSERT INTO public.auth_permission VALUES (62, 'Can add release', 15, 'add_release');
INSERT INTO public.auth_permission VALUES (63, 'Can change release', 15, 'change_release');
INSERT INTO public.auth_permission VALUES (64, 'Can delete release', 15, 'delete_release');
INSERT INTO public.auth_permission VALUES (65, 'Can view release', 15, 'view_release');
INSERT INTO public.auth_permission VALUES (66, 'Can add release version', 16, 'add_releaseversion');
INSERT INTO public.auth_permission VALUES (67, 'Can change release version', 16, 'change_releaseversion');
INSERT INTO public.auth_permission VALUES (68, 'Can delete release version', 16, 'delete_releaseversion');
INSERT INTO public.auth_permission VALUES (69, 'Can view release version', 16, 'view_releaseversion');
INSERT INTO public.auth_permission VALUES (70, 'Can add search entry', 17, 'add_searchentry');
INSERT INTO public.auth_permission VALUES (71, 'Can change search entry', 17, 'change_searchentry');
INSERT INTO public.auth_permission VALUES (72, 'Can delete search entry', 17, 'delete_searchentry');
INSERT INTO public.auth_permission VALUES (73, 'Can view search entry', 17, 'view_searchentry');
INSERT INTO public.auth_permission VALUES (74, 'Can add source', 18, 'add_source');
INSERT INTO public.auth_permission VALUES (75, 'Can change source', 18, 'change_source');
INSERT INTO public.auth_permission VALUES (76, 'Can delete source', 18, 'delete_source');
INSERT INTO public.auth_permission VALUES (77, 'Can view source', 18, 'view_source');
INSERT INTO public.auth_permission VALUES (78, 'Can add snapshot', 19, 'add_snapshot');
INSERT INTO public.auth_permission VALUES (79, 'Can change snapshot', 19, 'change_snapshot');
INSERT INTO public.auth_permission VALUES (80, 'Can delete snapshot', 19, 'delete_snapshot');
INSERT INTO public.auth_permission VALUES (81, 'Can view snapshot', 19, 'view_snapshot');
INSERT INTO public.auth_permission VALUES (82, 'Can add evidence link', 20, 'add_evidencelink');
INSERT INTO public.auth_permission VALUES (83, 'Can change evidence link', 20, 'change_evidencelink');
INSERT INTO public.auth_permission VALUES (84, 'Can delete evidence link', 20, 'delete_evidencelink');
INSERT INTO public.auth_permission VALUES (85, 'Can view evidence link', 20, 'view_evidencelink');
INSERT INTO public.auth_permission VALUES (86, 'Can add statement', 21, 'add_statement');
INSERT INTO public.auth_permission VALUES (87, 'Can change statement', 21, 'change_statement');
INSERT INTO public.auth_permission VALUES (88, 'Can delete statement', 21, 'delete_statement');
INSERT INTO public.auth_permission VALUES (89, 'Can view statement', 21, 'view_statement');
INSERT INTO public.auth_permission VALUES (90, 'Can add verdict', 22, 'add_verdict');
INSERT INTO public.auth_permission VALUES (91, 'Can change verdict', 22, 'change_verdict');
INSERT INTO public.auth_permission VALUES (92, 'Can delete verdict', 22, 'delete_verdict');
INSERT INTO public.auth_permission VALUES (93, 'Can view verdict', 22, 'view_verdict');
INSERT INTO public.auth_permission VALUES (94, 'Can propose a verdict and reopen a claim', 22, 'propose_verdict');
INSERT INTO public.auth_permission VALUES (95, 'Can approve or return another''s verdict', 22, 'decide_verdict');
INSERT INTO public.auth_permission VALUES (96, 'Can add contact entry', 23, 'add_contactentry');
INSERT INTO public.auth_permission VALUES (97, 'Can change contact entry', 23, 'change_contactentry');
INSERT INTO public.auth_permission VALUES (98, 'Can delete contact entry', 23, 'delete_contactentry');
INSERT INTO public.auth_permission VALUES (99, 'Can view contact entry', 23, 'view_contactentry');
INSERT INTO public.auth_permission VALUES (100, 'Can add corrected claim', 24, 'add_correctedclaim');
INSERT INTO public.auth_permission VALUES (101, 'Can change corrected claim', 24, 'change_correctedclaim');
INSERT INTO public.auth_permission VALUES (102, 'Can delete corrected claim', 24, 'delete_correctedclaim');
INSERT INTO public.auth_permission VALUES (103, 'Can view corrected claim', 24, 'view_correctedclaim');
INSERT INTO public.auth_permission VALUES (104, 'Can add log entry', 25, 'add_logentry');
INSERT INTO public.auth_permission VALUES (105, 'Can change log entry', 25, 'change_logentry');
INSERT INTO public.auth_permission VALUES (106, 'Can delete log entry', 25, 'delete_logentry');
INSERT INTO public.auth_permission VALUES (107, 'Can view log entry', 25, 'view_logentry');
INSERT INTO public.auth_permission VALUES (108, 'Can add content type', 26, 'add_contenttype');
INSERT INTO public.auth_permission VALUES (109, 'Can change content type', 26, 'change_contenttype');
INSERT INTO public.auth_permission VALUES (110, 'Can delete content type', 26, 'delete_contenttype');
INSERT INTO public.auth_permission VALUES (111, 'Can view content type', 26, 'view_contenttype');
INSERT INTO public.auth_permission VALUES (112, 'Can add session', 27, 'add_session');
INSERT INTO public.auth_permission VALUES (113, 'Can change session', 27, 'change_session');
INSERT INTO public.auth_permission VALUES (114, 'Can delete session', 27, 'delete_session');
INSERT INTO public.auth_permission VALUES (115, 'Can view session', 27, 'view_session');


INSERT INTO public.auth_user VALUES (1, 'pbkdf2_sha256$1000000$sample$3Se6T/MQztHEal0HxM4Yhr2GqYBmGvESTbbVgJRvyng=', NULL, false, 'rita', 'Sample', 'Rita', 'rita@desk.example.org', true, true, '2024-06-01 00:00:00+00');
INSERT INTO public.auth_user VALUES (2, 'pbkdf2_sha256$1000000$sample$3Se6T/MQztHEal0HxM4Yhr2GqYBmGvESTbbVgJRvyng=', NULL, false, 'remy', 'Sample', 'Remy', 'remy@desk.example.org', true, true, '2024-06-01 00:00:00+00');
INSERT INTO public.auth_user VALUES (3, 'pbkdf2_sha256$1000000$sample$3Se6T/MQztHEal0HxM4Yhr2GqYBmGvESTbbVgJRvyng=', NULL, false, 'ruth', 'Sample', 'Ruth', 'ruth@desk.example.org', true, true, '2024-06-01 00:00:00+00');
INSERT INTO public.auth_user VALUES (4, 'pbkdf2_sha256$1000000$sample$3Se6T/MQztHEal0HxM4Yhr2GqYBmGvESTbbVgJRvyng=', NULL, false, 'edda', 'Sample', 'Edda', 'edda@desk.example.org', true, true, '2024-06-01 00:00:00+00');
INSERT INTO public.auth_user VALUES (5, 'pbkdf2_sha256$1000000$sample$3Se6T/MQztHEal0HxM4Yhr2GqYBmGvESTbbVgJRvyng=', NULL, false, 'adam', 'Sample', 'Adam', 'adam@desk.example.org', true, true, '2024-06-01 00:00:00+00');
INSERT INTO public.auth_user VALUES (6, 'pbkdf2_sha256$1000000$sample$3Se6T/MQztHEal0HxM4Yhr2GqYBmGvESTbbVgJRvyng=', NULL, false, 'gone', 'Sample', 'Gone', 'gone@desk.example.org', true, false, '2024-06-01 00:00:00+00');
INSERT INTO public.auth_user VALUES (7, 'pbkdf2_sha256$1000000$sample$3Se6T/MQztHEal0HxM4Yhr2GqYBmGvESTbbVgJRvyng=', NULL, true, 'root', 'Sample', 'Root', 'root@desk.example.org', true, true, '2024-06-01 00:00:00+00');


INSERT INTO public.auth_user_groups VALUES (1, 1, 1);
INSERT INTO public.auth_user_groups VALUES (2, 2, 2);
INSERT INTO public.auth_user_groups VALUES (3, 3, 2);
INSERT INTO public.auth_user_groups VALUES (4, 4, 3);
INSERT INTO public.auth_user_groups VALUES (5, 5, 4);
INSERT INTO public.auth_user_groups VALUES (6, 6, 2);




INSERT INTO public.cases_case VALUES (1, 'Sample: Lakeside opens reading rooms', 'sample-lakeside-opens-reading-rooms', 'high', '2024-07-01', 'Sample readers asked.
Twice.', 'Half of it holds (sample).', 'published', 6, 4, 1);
INSERT INTO public.cases_case VALUES (2, 'Sample: gardens “& <b>more</b>”', 'sample-gardens-bmoreb', 'normal', NULL, 'To see (sample).', '=It holds, (sample)', 'withdrawn', 4, NULL, 2);
INSERT INTO public.cases_case VALUES (3, 'Sample: eleven gardens', 'sample-eleven-gardens', 'normal', NULL, 'To see it again (sample).', '=It holds, (sample)', 'published', 5, NULL, 3);
INSERT INTO public.cases_case VALUES (4, 'Sample: seven rooms', 'sample-seven-rooms', 'normal', NULL, '', '', 'open', 1, NULL, 4);
INSERT INTO public.cases_case VALUES (5, 'Sample: by mistake', 'sample-by-mistake', 'normal', NULL, '', '', 'withdrawn', 2, NULL, 5);
INSERT INTO public.cases_case VALUES (6, 'Sample: just in', 'sample-just-in', 'normal', NULL, '', '', 'open', 1, NULL, 6);


INSERT INTO public.cases_claim VALUES (6, 1, 301, 341, 'The rooms are the loveliest in the land.', 'identity', '', NULL, 2, '2024-06-03 09:24:00.123456+00', NULL, 1, 1, 7);
INSERT INTO public.cases_claim VALUES (7, 1, 343, 390, 'The county will open five more rooms next year.', 'other', '', NULL, 2, '2024-06-03 09:25:00.123456+00', NULL, 1, 1, 8);
INSERT INTO public.cases_claim VALUES (8, 1, 392, 423, 'Many people from all over came.', 'other', '', NULL, 2, '2024-06-03 09:26:00.123456+00', NULL, 1, 1, 9);
INSERT INTO public.cases_claim VALUES (21, 1, 39, 76, 'Room 2 opened on 2 May 2024 (sample).', 'date', '', NULL, 2, NULL, NULL, 4, NULL, 23);
INSERT INTO public.cases_claim VALUES (22, 1, 78, 115, 'Room 3 opened on 3 May 2024 (sample).', 'date', '', NULL, 2, NULL, NULL, 4, NULL, 24);
INSERT INTO public.cases_claim VALUES (16, 4, 38, 62, 'This one is taken out again.', 'identity', '', NULL, 2, '2024-06-03 10:21:00.123456+00', NULL, 1, 1, 2);
INSERT INTO public.cases_claim VALUES (23, 1, 117, 154, 'Room 4 opened on 4 May 2024 (sample).', 'date', '', NULL, 2, NULL, NULL, 4, NULL, 25);
INSERT INTO public.cases_claim VALUES (24, 1, 156, 193, 'Room 5 opened on 5 May 2024 (sample). Changed.', 'date', '', NULL, 3, NULL, NULL, 4, NULL, 26);
INSERT INTO public.cases_claim VALUES (4, 1, 241, 277, 'The first room opened on 2 May 2024.', 'event', '', NULL, 2, NULL, NULL, 1, NULL, 5);
INSERT INTO public.cases_claim VALUES (5, 2, 279, 299, 'It was full by noon. (legal_status, sample)', 'legal_status', '14', NULL, 3, NULL, NULL, 1, NULL, 5);
INSERT INTO public.cases_claim VALUES (9, 1, 425, 512, '“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library. (quotation, sample)', 'quotation', '14', '2025-01-31', 2, NULL, NULL, 1, NULL, 10);
INSERT INTO public.cases_claim VALUES (10, 1, 545, 598, '1,200 books in Arabic, given by وزارة الثقافة (عيّنة)', 'comparison', '', NULL, 2, NULL, NULL, 1, NULL, 12);
INSERT INTO public.cases_claim VALUES (11, 1, 647, 670, '12 games 🎲 in a house 🏠 (cause, sample)', 'cause', '14', NULL, 2, NULL, NULL, 1, NULL, 14);
INSERT INTO public.cases_claim VALUES (12, 1, 600, 645, '300 books in Ελληνικά and 日本語, é and é alike', 'other', '', '2025-01-31', 2, NULL, NULL, 1, NULL, 13);
INSERT INTO public.cases_claim VALUES (13, 1, 210, 239, 'the county paid half of that. (identity, sample)', 'identity', '14', NULL, 2, NULL, NULL, 1, NULL, 16);
INSERT INTO public.cases_claim VALUES (25, 1, 195, 232, 'Room 6 opened on 6 May 2024 (sample). Changed.', 'date', '', NULL, 3, NULL, NULL, 4, NULL, 27);
INSERT INTO public.cases_claim VALUES (26, 1, 234, 271, 'Room 7 opened on 7 May 2024 (sample).', 'date', '', NULL, 2, NULL, 1, 4, NULL, 28);
INSERT INTO public.cases_claim VALUES (2, 1, 106, 167, 'Attendance rose by 30 percent, more than in any other county.', 'number', '', NULL, 3, NULL, NULL, 1, NULL, 3);
INSERT INTO public.cases_claim VALUES (3, 1, 169, 209, 'The rooms cost 2 million dollars in all; the county paid half of that. (date, sample)', 'date', '14', '2025-01-31', 4, NULL, NULL, 1, NULL, 4);
INSERT INTO public.cases_claim VALUES (27, 1, 0, 56, 'A sample release that was sent by mistake on 3 May 2024.', 'date', '', NULL, 1, NULL, NULL, 5, NULL, 29);
INSERT INTO public.cases_claim VALUES (15, 3, 38, 62, 'The rooms opened in May 2024. (date, sample)', 'date', '14', '2025-01-31', 3, NULL, NULL, 1, NULL, 2);
INSERT INTO public.cases_claim VALUES (28, 1, 0, 53, 'A sample release that has just come in, with 5 rooms.', 'number', '', NULL, 1, NULL, NULL, 6, NULL, 30);
INSERT INTO public.cases_claim VALUES (1, 1, 38, 104, 'The sample county of Lakeside opened 14 reading rooms in May 2024. (identity, sample)', 'identity', '14', NULL, 5, NULL, NULL, 1, NULL, 2);
INSERT INTO public.cases_claim VALUES (14, 2, 38, 62, 'Lakeside is a county.', 'number', '', NULL, 4, '2024-06-03 18:09:00.123456+00', NULL, 1, 2, 2);
INSERT INTO public.cases_claim VALUES (17, 1, 0, 43, 'عيّنة: افتتحت البلدية 9 حدائق في أيار 2024.', 'number', '', NULL, 2, NULL, NULL, 2, NULL, 17);
INSERT INTO public.cases_claim VALUES (18, 1, 45, 98, '=SUM(1;2) is what the sample table says of 9 gardens.', 'number', '', NULL, 2, NULL, NULL, 2, NULL, 18);
INSERT INTO public.cases_claim VALUES (19, 1, 0, 54, 'Reworded (sample).', 'number', '', NULL, 3, NULL, NULL, 3, NULL, 20);
INSERT INTO public.cases_claim VALUES (20, 1, 0, 37, 'Room 1 opened on 1 May 2024 (sample).', 'date', '', NULL, 1, NULL, NULL, 4, NULL, 22);


INSERT INTO public.cases_claimant VALUES (1, 'Lakeside County (sample)', 'lakeside-county-sample', 'organisation', '', '', 'US', 'https://ids.example.org/Q1', 'https://lakeside.example.org/');
INSERT INTO public.cases_claimant VALUES (2, 'Zoë Ångström', 'zoe-angstrom', 'person', 'director', 'Sample library of Lakeside', 'SE', 'https://ids.example.org/Q2', '');
INSERT INTO public.cases_claimant VALUES (3, 'بلدية العيّنة', 'claimant', 'organisation', '', '', '', '', '');
INSERT INTO public.cases_claimant VALUES (4, 'Garden office (sample)', 'garden-office-sample', 'organisation', '', '', '', '', '');


INSERT INTO public.cases_contactentry VALUES (1, 'email', '2024-06-03 15:54:00.123456+00', 'Which rooms, please?', '2024-06-09', 'answered', '14 rooms.
نعم.', '2024-06-03 16:01:00.123456+00', '', 2, 1);
INSERT INTO public.cases_contactentry VALUES (2, 'phone', '2024-06-03 16:15:00.123456+00', 'Which rooms, please?', NULL, 'waiting', '', NULL, '', 2, 1);
INSERT INTO public.cases_contactentry VALUES (3, 'letter', '2024-06-03 16:22:00.123456+00', 'Which rooms, please?', '2024-06-09', 'declined', '', NULL, '', 2, 1);
INSERT INTO public.cases_contactentry VALUES (4, 'form', '2024-06-03 16:36:00.123456+00', 'Which rooms, please?', '2024-06-09', 'no_answer', '', NULL, '', 2, 1);
INSERT INTO public.cases_contactentry VALUES (5, 'in_person', '2024-06-03 16:50:00.123456+00', 'Which rooms, please?', '2024-06-09', 'answered', '14 rooms.
نعم.', '2024-06-03 16:57:00.123456+00', '', 2, 1);
INSERT INTO public.cases_contactentry VALUES (6, 'none', NULL, '', NULL, 'not_asked', '', NULL, 'The office had closed (sample).', NULL, 1);
INSERT INTO public.cases_contactentry VALUES (7, 'email', '2024-06-03 19:26:00.123456+00', 'Which rooms, please?', '2024-06-09', 'no_answer', '', NULL, '', 2, 2);
INSERT INTO public.cases_contactentry VALUES (8, 'email', '2024-06-03 20:33:00.123456+00', 'Which rooms, please?', '2024-06-09', 'no_answer', '', NULL, '', 2, 3);
INSERT INTO public.cases_contactentry VALUES (9, 'email', '2024-06-04 00:06:00.123456+00', 'Which rooms, please?', '2024-06-09', 'waiting', '', NULL, '', 2, 4);


INSERT INTO public.cases_correctedclaim VALUES (1, 'verified', 'disputed', 1, 1);
INSERT INTO public.cases_correctedclaim VALUES (2, 'verified', '', 14, 1);
INSERT INTO public.cases_correctedclaim VALUES (3, 'verified', '', 17, 2);
INSERT INTO public.cases_correctedclaim VALUES (4, 'disputed', '', 18, 2);


INSERT INTO public.cases_correction VALUES (1, 'correction', 'We had counted two rooms twice: “14” is 12 (sample).
وشكراً.', 'reader', 2);
INSERT INTO public.cases_correction VALUES (2, 'withdrawal', 'The release was a forgery (sample).', 'claimant', 4);
INSERT INTO public.cases_correction VALUES (3, 'update', 'A new reason.', 'desk', 6);


INSERT INTO public.cases_edition VALUES (1, 1, '2024-06-03 17:32:00+00', '{"case": {"id": 1, "slug": "sample-lakeside-opens-reading-rooms", "title": "Sample: Lakeside opens reading rooms", "summary": "Most of it holds (sample).", "why_checked": "Sample readers asked.\nTwice."}, "kind": "publication", "format": 1, "number": 1, "release": {"id": 1, "url": "https://lakeside.example.org/press/rooms", "text": "Sample: Lakeside opens reading rooms\n\nThe sample county of Lakeside opened 14 reading rooms in May 2024.\n\nAttendance rose by 30 percent, more than in any other county.\n\nThe rooms cost 2 million dollars in all; the county paid half of that.\n\nThe first room opened on 2 May 2024.\n\nIt was full by noon.\n\nThe rooms are the loveliest in the land.\n\nThe county will open five more rooms next year.\n\nMany people from all over came.\n\n“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library.\n\nThe rooms hold the following:\n\n1,200 books in Arabic, given by وزارة الثقافة (عيّنة)\n\n300 books in Ελληνικά and 日本語, é and é alike\n\n12 games 🎲 in a house 🏠\n\nPress contact: press@lakeside.example.org", "title": "Sample: Lakeside opens reading rooms", "issuer": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "sha256": "5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639", "version": 1, "language": "en", "is_sample": true, "published_date": "2024-06-01"}, "contacts": [{"answer": "14 rooms.\nنعم.", "channel": "email", "outcome": "answered", "asked_at": "2024-06-03T15:54:00Z", "answered_at": "2024-06-03T16:01:00Z", "deadline_date": "2024-06-09", "not_asked_reason": ""}, {"answer": "", "channel": "phone", "outcome": "waiting", "asked_at": "2024-06-03T16:15:00Z", "answered_at": null, "deadline_date": null, "not_asked_reason": ""}, {"answer": "", "channel": "letter", "outcome": "declined", "asked_at": "2024-06-03T16:22:00Z", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}, {"answer": "", "channel": "form", "outcome": "no_answer", "asked_at": "2024-06-03T16:36:00Z", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}, {"answer": "14 rooms.\nنعم.", "channel": "in_person", "outcome": "answered", "asked_at": "2024-06-03T16:50:00Z", "answered_at": "2024-06-03T16:57:00Z", "deadline_date": "2024-06-09", "not_asked_reason": ""}, {"answer": "", "channel": "none", "outcome": "not_asked", "asked_at": null, "answered_at": null, "deadline_date": null, "not_asked_reason": "The office had closed (sample)."}], "publisher": {"url": "https://desk.example.org", "name": "Sample Desk “Łódź”", "license": "https://license.example.org/sample"}, "statements": [{"id": 1, "end": 36, "kind": "heading", "start": 0, "claims": [], "number": 1, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "repeated"}, {"id": 2, "end": 104, "kind": "factual", "start": 38, "claims": [{"id": 1, "end": 104, "text": "The sample county of Lakeside opened 14 reading rooms in May 2024. (identity, sample)", "type": "identity", "start": 38, "number": 1, "verdict": {"extent": "", "rating": "verified", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T10:57:00Z", "explanation": "Sample finding on claim 1.", "found_value": "14", "reason_code": "", "content_digest": "5daaee71a43fc128eb9e2746c0f59451752b522055b6671c4dd61bd89f8e1073", "sole_source_reason": "Kept nowhere else (sample)."}, "evidence": [{"id": 1, "note": "What the row says (sample).", "quote": "Row 1: “1 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T10:34:00Z", "archive_url": ""}}, {"id": 2, "note": "", "quote": "Row 1: “2 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "972170e3649a30c3b5bb87a74e8952b65d72b7f07a2925d0f992d7200371bbfa", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:35:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 3, "note": "", "quote": "", "source": {"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": {"sha256": "256287b35a4b058f4a6f32d470704c5241299755cffab876a0affa115fe332cb", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:36:00Z", "archive_url": "https://archive.example.org/2024/file/1"}}, {"id": 4, "note": "", "quote": "", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 5, "note": "", "quote": "", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 6, "note": "", "quote": "", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}], "searches": [], "claimed_value": "14", "primary_source_count": 0, "independent_source_count": 2}, {"id": 14, "end": 62, "text": "Lakeside is a county.", "type": "number", "start": 38, "number": 2, "verdict": {"extent": "", "rating": "verified", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T15:24:00Z", "explanation": "=1+1 is how the sample table begins, \\ and ends. 🏠", "found_value": "", "reason_code": "", "content_digest": "ed03909e150ea293526015885ba9d372dbc5db6e33e355ee31909f2bd0a1b7c3", "sole_source_reason": ""}, "evidence": [{"id": 17, "note": "What the row says (sample).", "quote": "Row 14: “1 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "63d185da63592bf6dc087c13fff569d46d3ac265dd1d4a2a1e7592c1a8c1b7a0", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T15:02:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 18, "note": "", "quote": "Row 14: “2 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T15:03:00Z", "archive_url": "https://archive.example.org/2024/4"}}], "searches": [], "claimed_value": "", "primary_source_count": 1, "independent_source_count": 2}, {"id": 15, "end": 62, "text": "The rooms opened in May 2024. (date, sample)", "type": "date", "start": 38, "number": 3, "verdict": {"extent": "", "rating": "verified", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T15:47:00Z", "explanation": "Sample finding on claim 15.", "found_value": "14", "reason_code": "", "content_digest": "eb68067512df234e7529f70e2b975a61ff60570b6d27188fc9521382f3e5152a", "sole_source_reason": "Kept nowhere else (sample)."}, "evidence": [{"id": 19, "note": "What the row says (sample).", "quote": "Row 15: “1 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T15:25:00Z", "archive_url": "https://archive.example.org/2024/4"}}, {"id": 20, "note": "", "quote": "Row 15: “2 غرفة”", "source": {"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "d01887a171eccb04e9342289aa44420125a556a91dbf62ef4ba0c1f8dd0aca35", "status": "archived", "failure": "", "media_type": "text/plain", "accessed_at": "2024-06-03T15:26:00Z", "archive_url": ""}}], "searches": [], "claimed_value": "14", "primary_source_count": 1, "independent_source_count": 2}], "number": 2, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 3, "end": 167, "kind": "factual", "start": 106, "claims": [{"id": 2, "end": 167, "text": "Attendance rose by 30 percent, more than in any other county.", "type": "number", "start": 106, "number": 1, "verdict": {"extent": "in_part", "rating": "disputed", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T11:21:00Z", "explanation": "Sample finding on claim 2.", "found_value": "13,5 %", "reason_code": "", "content_digest": "bee38cf09d423a30de1d9f5693fddb371a77dc765eaab936875c8dc722b855e8", "sole_source_reason": ""}, "evidence": [{"id": 7, "note": "What the row says (sample).", "quote": "Row 2: “1 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "refutes", "locator": "page 1", "snapshot": {"sha256": "91ea3bdbe237d3ef81740d3cd0ad1fb8fe65d34329b3677717b9d8cc3049f985", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:58:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 8, "note": "", "quote": "Row 2: “2 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 2", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T10:59:00Z", "archive_url": "https://archive.example.org/2024/4"}}, {"id": 9, "note": "", "quote": "", "source": {"id": 5, "url": "https://records5.example.org/rooms?year=2024", "kind": "study", "title": "Sample register 5: “rooms”", "author": "", "is_party": true, "publisher": "Sample office 5", "is_primary": false, "interest_note": "It paid for the rooms (sample).", "published_date": "2024-05-05", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": {"sha256": "eb21563b2a1f0686a7776e282ba5b561f4ce7483cda3984f375bb0c5b07d7966", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T11:00:00Z", "archive_url": "https://archive.example.org/2024/file/5"}}, {"id": 10, "note": "", "quote": "", "source": {"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 11, "note": "", "quote": "", "source": {"id": 7, "url": "https://records7.example.org/rooms?year=2024", "kind": "expert", "title": "Sample register 7: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 7", "is_primary": true, "interest_note": "", "published_date": "2024-05-07", "independence_group": "sample agency"}, "stance": "context", "locator": "", "snapshot": null}, {"id": 12, "note": "", "quote": "", "source": {"id": 8, "url": "", "kind": "interview", "title": "Sample register 8: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": "sample agency"}, "stance": "context", "locator": "", "snapshot": null}], "searches": [], "claimed_value": "", "primary_source_count": 1, "independent_source_count": 2}], "number": 3, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 4, "end": 209, "kind": "factual", "start": 169, "claims": [{"id": 3, "end": 209, "text": "The rooms cost 2 million dollars in all; the county paid half of that. (date, sample)", "type": "date", "start": 169, "number": 1, "verdict": {"extent": "wholly", "rating": "disputed", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T11:45:00Z", "explanation": "Says \"0\", not 30;\n\tsee <b>row</b> & غرفة.", "found_value": "", "reason_code": "", "content_digest": "4d3c481fc8a1b87ecd3bd12d6923d2ec223e5dacb24b518ffd9007a29e8bdb12", "sole_source_reason": ""}, "evidence": [{"id": 13, "note": "What the row says (sample).", "quote": "Row 3: “1 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 1", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T11:22:00Z", "archive_url": "https://archive.example.org/2024/4"}}, {"id": 14, "note": "", "quote": "Row 3: “2 غرفة”", "source": {"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 2", "snapshot": {"sha256": "1f34e9680c344256ebe6f9284aa7526ac3bbed4b5cf8c63c7bfee4860f14ff4f", "status": "archived", "failure": "", "media_type": "text/plain", "accessed_at": "2024-06-03T11:23:00Z", "archive_url": ""}}, {"id": 15, "note": "", "quote": "", "source": {"id": 9, "url": "https://records9.example.org/rooms?year=2024", "kind": "archive", "title": "Sample register 9: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 9", "is_primary": false, "interest_note": "", "published_date": "2024-05-09", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": {"sha256": "ffe72eccc0c45574a56507787a12bc4274b458da39505324481b68be2e549934", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T11:24:00Z", "archive_url": "https://archive.example.org/2024/file/9"}}, {"id": 16, "note": "", "quote": "", "source": {"id": 10, "url": "https://records10.example.org/rooms?year=2024", "kind": "other", "title": "Sample register 10: “rooms”", "author": "", "is_party": true, "publisher": "Sample office 10", "is_primary": true, "interest_note": "It paid for the rooms (sample).", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}], "searches": [], "claimed_value": "14", "primary_source_count": 1, "independent_source_count": 2}], "number": 4, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 16, "end": 239, "kind": "factual", "start": 210, "claims": [{"id": 13, "end": 239, "text": "the county paid half of that. (identity, sample)", "type": "identity", "start": 210, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T15:01:00Z", "explanation": "Sample finding on claim 13.", "found_value": "", "reason_code": "other", "content_digest": "83b119fd94869a7b487c5bcf7c5c3cbd3c4b80d2669bc91aaee93b13805650cd", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:40:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:47:00Z"}], "claimed_value": "14", "primary_source_count": 0, "independent_source_count": 0}], "number": 5, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 5, "end": 299, "kind": "factual", "start": 241, "claims": [{"id": 4, "end": 277, "text": "The first room opened on 2 May 2024.", "type": "event", "start": 241, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T12:13:00Z", "explanation": "Sample finding on claim 4.", "found_value": "", "reason_code": "no_record", "content_digest": "1faf10b176e9c32b01b2f3bbd822f1d2377fa03c0bd2973a0f7d4c23504cd76f", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T11:52:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T11:59:00Z"}], "claimed_value": "", "primary_source_count": 0, "independent_source_count": 0}, {"id": 5, "end": 299, "text": "It was full by noon. (legal_status, sample)", "type": "legal_status", "start": 279, "number": 2, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T12:41:00Z", "explanation": "Sample finding on claim 5.", "found_value": "", "reason_code": "not_disclosed", "content_digest": "69950211c99ad8688980fe59b7f714fced13631575a09cdb5834f13230d84c53", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:20:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:27:00Z"}], "claimed_value": "14", "primary_source_count": 0, "independent_source_count": 0}], "number": 6, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 7, "end": 341, "kind": "opinion", "start": 301, "claims": [], "number": 7, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "opinion"}, {"id": 8, "end": 390, "kind": "factual", "start": 343, "claims": [], "number": 8, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "intention"}, {"id": 9, "end": 423, "kind": "factual", "start": 392, "claims": [], "number": 9, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "vague"}, {"id": 10, "end": 512, "kind": "quotation", "start": 425, "claims": [{"id": 9, "end": 512, "text": "“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library. (quotation, sample)", "type": "quotation", "start": 425, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T13:09:00Z", "explanation": "Sample finding on claim 9.", "found_value": "", "reason_code": "sealed", "content_digest": "2032d4d80432a65865980aa683b7c1c46853f575a08192c17aaf4e7c45c562fd", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:48:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:55:00Z"}], "claimed_value": "14", "primary_source_count": 0, "independent_source_count": 0}], "number": 10, "speaker": {"id": 2, "kind": "person", "name": "Zoë Ångström", "slug": "zoe-angstrom", "same_as": "https://ids.example.org/Q2", "homepage": "", "job_title": "director", "affiliation": "Sample library of Lakeside"}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 11, "end": 543, "kind": "lead_in", "start": 514, "claims": [], "number": 11, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "introduces"}, {"id": 12, "end": 598, "kind": "factual", "start": 545, "claims": [{"id": 10, "end": 598, "text": "1,200 books in Arabic, given by وزارة الثقافة (عيّنة)", "type": "comparison", "start": 545, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T13:37:00Z", "explanation": "Sample finding on claim 10.", "found_value": "", "reason_code": "too_vague", "content_digest": "981f443011c36ecbe5242919e66d5b7429a54d6903f35d873b27a3c7a47c82f3", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:16:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:23:00Z"}], "claimed_value": "", "primary_source_count": 0, "independent_source_count": 0}], "number": 12, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 13, "end": 645, "kind": "factual", "start": 600, "claims": [{"id": 12, "end": 645, "text": "300 books in Ελληνικά and 日本語, é and é alike", "type": "other", "start": 600, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T14:33:00Z", "explanation": "Sample finding on claim 12.", "found_value": "", "reason_code": "future", "content_digest": "b8783cba3fc89eaa125319cc0028b5ce6795a58e735081dce460dd1a5e49626e", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:12:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:19:00Z"}], "claimed_value": "", "primary_source_count": 0, "independent_source_count": 0}], "number": 13, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 14, "end": 670, "kind": "factual", "start": 647, "claims": [{"id": 11, "end": 670, "text": "12 games 🎲 in a house 🏠 (cause, sample)", "type": "cause", "start": 647, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T14:05:00Z", "explanation": "Sample finding on claim 11.", "found_value": "", "reason_code": "conflicting", "content_digest": "1f5c32b5174ea9486fb497410b60bec0097b9babd5343545ff0a8d2e9968fb0d", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:44:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:51:00Z"}], "claimed_value": "14", "primary_source_count": 0, "independent_source_count": 0}], "number": 14, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 15, "end": 713, "kind": "boilerplate", "start": 672, "claims": [], "number": 15, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "apparatus"}], "corrections": [], "published_at": "2024-06-03T17:32:00Z", "previous_digest": ""}', '9113e89bb7d341f63551f26c19e383baddc77bb793b513db88d01f24d24469d5', '', 1, 4);
INSERT INTO public.cases_edition VALUES (2, 2, '2024-06-03 18:23:00+00', '{"case": {"id": 1, "slug": "sample-lakeside-opens-reading-rooms", "title": "Sample: Lakeside opens reading rooms", "summary": "Half of it holds (sample).", "why_checked": "Sample readers asked.\nTwice."}, "kind": "publication", "format": 1, "number": 2, "release": {"id": 1, "url": "https://lakeside.example.org/press/rooms", "text": "Sample: Lakeside opens reading rooms\n\nThe sample county of Lakeside opened 14 reading rooms in May 2024.\n\nAttendance rose by 30 percent, more than in any other county.\n\nThe rooms cost 2 million dollars in all; the county paid half of that.\n\nThe first room opened on 2 May 2024.\n\nIt was full by noon.\n\nThe rooms are the loveliest in the land.\n\nThe county will open five more rooms next year.\n\nMany people from all over came.\n\n“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library.\n\nThe rooms hold the following:\n\n1,200 books in Arabic, given by وزارة الثقافة (عيّنة)\n\n300 books in Ελληνικά and 日本語, é and é alike\n\n12 games 🎲 in a house 🏠\n\nPress contact: press@lakeside.example.org", "title": "Sample: Lakeside opens reading rooms", "issuer": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "sha256": "5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639", "version": 1, "language": "en", "is_sample": true, "published_date": "2024-06-01"}, "contacts": [{"answer": "14 rooms.\nنعم.", "channel": "email", "outcome": "answered", "asked_at": "2024-06-03T15:54:00Z", "answered_at": "2024-06-03T16:01:00Z", "deadline_date": "2024-06-09", "not_asked_reason": ""}, {"answer": "", "channel": "phone", "outcome": "waiting", "asked_at": "2024-06-03T16:15:00Z", "answered_at": null, "deadline_date": null, "not_asked_reason": ""}, {"answer": "", "channel": "letter", "outcome": "declined", "asked_at": "2024-06-03T16:22:00Z", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}, {"answer": "", "channel": "form", "outcome": "no_answer", "asked_at": "2024-06-03T16:36:00Z", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}, {"answer": "14 rooms.\nنعم.", "channel": "in_person", "outcome": "answered", "asked_at": "2024-06-03T16:50:00Z", "answered_at": "2024-06-03T16:57:00Z", "deadline_date": "2024-06-09", "not_asked_reason": ""}, {"answer": "", "channel": "none", "outcome": "not_asked", "asked_at": null, "answered_at": null, "deadline_date": null, "not_asked_reason": "The office had closed (sample)."}], "publisher": {"url": "https://desk.example.org", "name": "Sample Desk “Łódź”", "license": "https://license.example.org/sample"}, "statements": [{"id": 1, "end": 36, "kind": "heading", "start": 0, "claims": [], "number": 1, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "repeated"}, {"id": 2, "end": 104, "kind": "factual", "start": 38, "claims": [{"id": 1, "end": 104, "text": "The sample county of Lakeside opened 14 reading rooms in May 2024. (identity, sample)", "type": "identity", "start": 38, "number": 1, "verdict": {"extent": "in_part", "rating": "disputed", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T18:02:00Z", "explanation": "Sample finding on claim 1.", "found_value": "12", "reason_code": "", "content_digest": "6d30a7f65165fd685b7fe6b71a93488b85b1a8fc96fa037230bd55420bf437b0", "sole_source_reason": ""}, "evidence": [{"id": 1, "note": "What the row says (sample).", "quote": "Row 1: “1 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T10:34:00Z", "archive_url": ""}}, {"id": 21, "note": "What the row says (sample).", "quote": "Row 1: “1 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 1", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T17:40:00Z", "archive_url": ""}}, {"id": 2, "note": "", "quote": "Row 1: “2 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "972170e3649a30c3b5bb87a74e8952b65d72b7f07a2925d0f992d7200371bbfa", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:35:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 22, "note": "", "quote": "Row 1: “2 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "refutes", "locator": "page 2", "snapshot": {"sha256": "665dcd8ee80a5611bdccad7973a8828696512a06e3d63384edc06bd32b7d0474", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T17:41:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 3, "note": "", "quote": "", "source": {"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": {"sha256": "256287b35a4b058f4a6f32d470704c5241299755cffab876a0affa115fe332cb", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:36:00Z", "archive_url": "https://archive.example.org/2024/file/1"}}, {"id": 4, "note": "", "quote": "", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 5, "note": "", "quote": "", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 6, "note": "", "quote": "", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}], "searches": [], "claimed_value": "14", "primary_source_count": 0, "independent_source_count": 2}, {"id": 15, "end": 62, "text": "The rooms opened in May 2024. (date, sample)", "type": "date", "start": 38, "number": 2, "verdict": {"extent": "", "rating": "verified", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T15:47:00Z", "explanation": "Sample finding on claim 15.", "found_value": "14", "reason_code": "", "content_digest": "eb68067512df234e7529f70e2b975a61ff60570b6d27188fc9521382f3e5152a", "sole_source_reason": "Kept nowhere else (sample)."}, "evidence": [{"id": 19, "note": "What the row says (sample).", "quote": "Row 15: “1 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T15:25:00Z", "archive_url": "https://archive.example.org/2024/4"}}, {"id": 20, "note": "", "quote": "Row 15: “2 غرفة”", "source": {"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "d01887a171eccb04e9342289aa44420125a556a91dbf62ef4ba0c1f8dd0aca35", "status": "archived", "failure": "", "media_type": "text/plain", "accessed_at": "2024-06-03T15:26:00Z", "archive_url": ""}}], "searches": [], "claimed_value": "14", "primary_source_count": 1, "independent_source_count": 2}], "number": 2, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 3, "end": 167, "kind": "factual", "start": 106, "claims": [{"id": 2, "end": 167, "text": "Attendance rose by 30 percent, more than in any other county.", "type": "number", "start": 106, "number": 1, "verdict": {"extent": "in_part", "rating": "disputed", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T11:21:00Z", "explanation": "Sample finding on claim 2.", "found_value": "13,5 %", "reason_code": "", "content_digest": "bee38cf09d423a30de1d9f5693fddb371a77dc765eaab936875c8dc722b855e8", "sole_source_reason": ""}, "evidence": [{"id": 7, "note": "What the row says (sample).", "quote": "Row 2: “1 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "refutes", "locator": "page 1", "snapshot": {"sha256": "91ea3bdbe237d3ef81740d3cd0ad1fb8fe65d34329b3677717b9d8cc3049f985", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:58:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 8, "note": "", "quote": "Row 2: “2 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 2", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T10:59:00Z", "archive_url": "https://archive.example.org/2024/4"}}, {"id": 9, "note": "", "quote": "", "source": {"id": 5, "url": "https://records5.example.org/rooms?year=2024", "kind": "study", "title": "Sample register 5: “rooms”", "author": "", "is_party": true, "publisher": "Sample office 5", "is_primary": false, "interest_note": "It paid for the rooms (sample).", "published_date": "2024-05-05", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": {"sha256": "eb21563b2a1f0686a7776e282ba5b561f4ce7483cda3984f375bb0c5b07d7966", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T11:00:00Z", "archive_url": "https://archive.example.org/2024/file/5"}}, {"id": 10, "note": "", "quote": "", "source": {"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 11, "note": "", "quote": "", "source": {"id": 7, "url": "https://records7.example.org/rooms?year=2024", "kind": "expert", "title": "Sample register 7: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 7", "is_primary": true, "interest_note": "", "published_date": "2024-05-07", "independence_group": "sample agency"}, "stance": "context", "locator": "", "snapshot": null}, {"id": 12, "note": "", "quote": "", "source": {"id": 8, "url": "", "kind": "interview", "title": "Sample register 8: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": "sample agency"}, "stance": "context", "locator": "", "snapshot": null}], "searches": [], "claimed_value": "", "primary_source_count": 1, "independent_source_count": 2}], "number": 3, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 4, "end": 209, "kind": "factual", "start": 169, "claims": [{"id": 3, "end": 209, "text": "The rooms cost 2 million dollars in all; the county paid half of that. (date, sample)", "type": "date", "start": 169, "number": 1, "verdict": {"extent": "wholly", "rating": "disputed", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T11:45:00Z", "explanation": "Says \"0\", not 30;\n\tsee <b>row</b> & غرفة.", "found_value": "", "reason_code": "", "content_digest": "4d3c481fc8a1b87ecd3bd12d6923d2ec223e5dacb24b518ffd9007a29e8bdb12", "sole_source_reason": ""}, "evidence": [{"id": 13, "note": "What the row says (sample).", "quote": "Row 3: “1 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 1", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T11:22:00Z", "archive_url": "https://archive.example.org/2024/4"}}, {"id": 14, "note": "", "quote": "Row 3: “2 غرفة”", "source": {"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 2", "snapshot": {"sha256": "1f34e9680c344256ebe6f9284aa7526ac3bbed4b5cf8c63c7bfee4860f14ff4f", "status": "archived", "failure": "", "media_type": "text/plain", "accessed_at": "2024-06-03T11:23:00Z", "archive_url": ""}}, {"id": 15, "note": "", "quote": "", "source": {"id": 9, "url": "https://records9.example.org/rooms?year=2024", "kind": "archive", "title": "Sample register 9: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 9", "is_primary": false, "interest_note": "", "published_date": "2024-05-09", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": {"sha256": "ffe72eccc0c45574a56507787a12bc4274b458da39505324481b68be2e549934", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T11:24:00Z", "archive_url": "https://archive.example.org/2024/file/9"}}, {"id": 16, "note": "", "quote": "", "source": {"id": 10, "url": "https://records10.example.org/rooms?year=2024", "kind": "other", "title": "Sample register 10: “rooms”", "author": "", "is_party": true, "publisher": "Sample office 10", "is_primary": true, "interest_note": "It paid for the rooms (sample).", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}], "searches": [], "claimed_value": "14", "primary_source_count": 1, "independent_source_count": 2}], "number": 4, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 16, "end": 239, "kind": "factual", "start": 210, "claims": [{"id": 13, "end": 239, "text": "the county paid half of that. (identity, sample)", "type": "identity", "start": 210, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T15:01:00Z", "explanation": "Sample finding on claim 13.", "found_value": "", "reason_code": "other", "content_digest": "83b119fd94869a7b487c5bcf7c5c3cbd3c4b80d2669bc91aaee93b13805650cd", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:40:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:47:00Z"}], "claimed_value": "14", "primary_source_count": 0, "independent_source_count": 0}], "number": 5, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 5, "end": 299, "kind": "factual", "start": 241, "claims": [{"id": 4, "end": 277, "text": "The first room opened on 2 May 2024.", "type": "event", "start": 241, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T12:13:00Z", "explanation": "Sample finding on claim 4.", "found_value": "", "reason_code": "no_record", "content_digest": "1faf10b176e9c32b01b2f3bbd822f1d2377fa03c0bd2973a0f7d4c23504cd76f", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T11:52:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T11:59:00Z"}], "claimed_value": "", "primary_source_count": 0, "independent_source_count": 0}, {"id": 5, "end": 299, "text": "It was full by noon. (legal_status, sample)", "type": "legal_status", "start": 279, "number": 2, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T12:41:00Z", "explanation": "Sample finding on claim 5.", "found_value": "", "reason_code": "not_disclosed", "content_digest": "69950211c99ad8688980fe59b7f714fced13631575a09cdb5834f13230d84c53", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:20:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:27:00Z"}], "claimed_value": "14", "primary_source_count": 0, "independent_source_count": 0}], "number": 6, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 7, "end": 341, "kind": "opinion", "start": 301, "claims": [], "number": 7, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "opinion"}, {"id": 8, "end": 390, "kind": "factual", "start": 343, "claims": [], "number": 8, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "intention"}, {"id": 9, "end": 423, "kind": "factual", "start": 392, "claims": [], "number": 9, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "vague"}, {"id": 10, "end": 512, "kind": "quotation", "start": 425, "claims": [{"id": 9, "end": 512, "text": "“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library. (quotation, sample)", "type": "quotation", "start": 425, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T13:09:00Z", "explanation": "Sample finding on claim 9.", "found_value": "", "reason_code": "sealed", "content_digest": "2032d4d80432a65865980aa683b7c1c46853f575a08192c17aaf4e7c45c562fd", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:48:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:55:00Z"}], "claimed_value": "14", "primary_source_count": 0, "independent_source_count": 0}], "number": 10, "speaker": {"id": 2, "kind": "person", "name": "Zoë Ångström", "slug": "zoe-angstrom", "same_as": "https://ids.example.org/Q2", "homepage": "", "job_title": "director", "affiliation": "Sample library of Lakeside"}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 11, "end": 543, "kind": "lead_in", "start": 514, "claims": [], "number": 11, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "introduces"}, {"id": 12, "end": 598, "kind": "factual", "start": 545, "claims": [{"id": 10, "end": 598, "text": "1,200 books in Arabic, given by وزارة الثقافة (عيّنة)", "type": "comparison", "start": 545, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T13:37:00Z", "explanation": "Sample finding on claim 10.", "found_value": "", "reason_code": "too_vague", "content_digest": "981f443011c36ecbe5242919e66d5b7429a54d6903f35d873b27a3c7a47c82f3", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:16:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:23:00Z"}], "claimed_value": "", "primary_source_count": 0, "independent_source_count": 0}], "number": 12, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 13, "end": 645, "kind": "factual", "start": 600, "claims": [{"id": 12, "end": 645, "text": "300 books in Ελληνικά and 日本語, é and é alike", "type": "other", "start": 600, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T14:33:00Z", "explanation": "Sample finding on claim 12.", "found_value": "", "reason_code": "future", "content_digest": "b8783cba3fc89eaa125319cc0028b5ce6795a58e735081dce460dd1a5e49626e", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:12:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:19:00Z"}], "claimed_value": "", "primary_source_count": 0, "independent_source_count": 0}], "number": 13, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 14, "end": 670, "kind": "factual", "start": 647, "claims": [{"id": 11, "end": 670, "text": "12 games 🎲 in a house 🏠 (cause, sample)", "type": "cause", "start": 647, "number": 1, "verdict": {"extent": "", "rating": "unverifiable", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T14:05:00Z", "explanation": "Sample finding on claim 11.", "found_value": "", "reason_code": "conflicting", "content_digest": "1f5c32b5174ea9486fb497410b60bec0097b9babd5343545ff0a8d2e9968fb0d", "sole_source_reason": ""}, "evidence": [], "searches": [{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:44:00Z"}, {"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:51:00Z"}], "claimed_value": "14", "primary_source_count": 0, "independent_source_count": 0}], "number": 14, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 15, "end": 713, "kind": "boilerplate", "start": 672, "claims": [], "number": 15, "speaker": {"id": 1, "kind": "organisation", "name": "Lakeside County (sample)", "slug": "lakeside-county-sample", "same_as": "https://ids.example.org/Q1", "homepage": "https://lakeside.example.org/", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "apparatus"}], "corrections": [{"kind": "correction", "claims": [{"id": 1, "rating_after": "disputed", "rating_before": "verified"}, {"id": 14, "rating_after": "", "rating_before": "verified"}], "reason": "We had counted two rooms twice: “14” is 12 (sample).\nوشكراً.", "requested_by_kind": "reader"}], "published_at": "2024-06-03T18:23:00Z", "previous_digest": "9113e89bb7d341f63551f26c19e383baddc77bb793b513db88d01f24d24469d5"}', '8837d4a918259599d7a0137e14a63c958ef7f1a2bbf0a8b6c5da087321c27108', '9113e89bb7d341f63551f26c19e383baddc77bb793b513db88d01f24d24469d5', 1, 4);
INSERT INTO public.cases_edition VALUES (3, 1, '2024-06-03 19:47:00+00', '{"case": {"id": 2, "slug": "sample-gardens-bmoreb", "title": "Sample: gardens “& <b>more</b>”", "summary": "=It holds, (sample)", "why_checked": "To see (sample)."}, "kind": "publication", "format": 1, "number": 1, "release": {"id": 2, "url": "", "text": "عيّنة: افتتحت البلدية 9 حدائق في أيار 2024.\n\n=SUM(1;2) is what the sample table says of 9 gardens.\n\nبيان صحفي", "title": "Sample: gardens “& <b>more</b>”", "issuer": {"id": 3, "kind": "organisation", "name": "بلدية العيّنة", "slug": "claimant", "same_as": "", "homepage": "", "job_title": "", "affiliation": ""}, "sha256": "e2a7b2ebcb7e96e382295c63b5cb163a08d84feb844988377f6752c99199c798", "version": 1, "language": "ar", "is_sample": true, "published_date": "2024-06-01"}, "contacts": [{"answer": "", "channel": "email", "outcome": "no_answer", "asked_at": "2024-06-03T19:26:00Z", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}], "publisher": {"url": "https://desk.example.org", "name": "Sample Desk “Łódź”", "license": "https://license.example.org/sample"}, "statements": [{"id": 17, "end": 43, "kind": "factual", "start": 0, "claims": [{"id": 17, "end": 43, "text": "عيّنة: افتتحت البلدية 9 حدائق في أيار 2024.", "type": "number", "start": 0, "number": 1, "verdict": {"extent": "", "rating": "verified", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T18:56:00Z", "explanation": "The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats.", "found_value": "", "reason_code": "", "content_digest": "9b5d9fda57a6141ab6b90df96e2529e2d39b890bf574b3f1650672575fbd1e06", "sole_source_reason": ""}, "evidence": [{"id": 23, "note": "What the row says (sample).", "quote": "Row 17: “1 غرفة”", "source": {"id": 9, "url": "https://records9.example.org/rooms?year=2024", "kind": "archive", "title": "Sample register 9: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 9", "is_primary": false, "interest_note": "", "published_date": "2024-05-09", "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T18:34:00Z", "archive_url": ""}}, {"id": 24, "note": "", "quote": "Row 17: “2 غرفة”", "source": {"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "3abca100a0806c487d5f31d254fc4d1a9dabb836ca18430ae61fd048467d92aa", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T18:35:00Z", "archive_url": "https://archive.example.org/2024/file/1"}}], "searches": [], "claimed_value": "", "primary_source_count": 1, "independent_source_count": 2}], "number": 1, "speaker": {"id": 3, "kind": "organisation", "name": "بلدية العيّنة", "slug": "claimant", "same_as": "", "homepage": "", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 18, "end": 98, "kind": "factual", "start": 45, "claims": [{"id": 18, "end": 98, "text": "=SUM(1;2) is what the sample table says of 9 gardens.", "type": "number", "start": 45, "number": 1, "verdict": {"extent": "in_part", "rating": "disputed", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T19:19:00Z", "explanation": "Sample finding on claim 18.", "found_value": "13,5 %", "reason_code": "", "content_digest": "3adc6c58902b038004381488f6b5c3adf1b92adaa25d3c08edd4e5eed1729f79", "sole_source_reason": ""}, "evidence": [{"id": 25, "note": "What the row says (sample).", "quote": "Row 18: “1 غرفة”", "source": {"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}, "stance": "refutes", "locator": "page 1", "snapshot": {"sha256": "b934c5b578227b0b38c04a3f32d8bc678d0500c6caa13b7b37895f88d0511a9a", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T18:57:00Z", "archive_url": "https://archive.example.org/2024/file/1"}}, {"id": 26, "note": "", "quote": "Row 18: “2 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 2", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T18:58:00Z", "archive_url": "https://archive.example.org/2024/2"}}], "searches": [], "claimed_value": "", "primary_source_count": 1, "independent_source_count": 2}], "number": 2, "speaker": {"id": 3, "kind": "organisation", "name": "بلدية العيّنة", "slug": "claimant", "same_as": "", "homepage": "", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 19, "end": 109, "kind": "boilerplate", "start": 100, "claims": [], "number": 3, "speaker": {"id": 3, "kind": "organisation", "name": "بلدية العيّنة", "slug": "claimant", "same_as": "", "homepage": "", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "apparatus"}], "corrections": [], "published_at": "2024-06-03T19:47:00Z", "previous_digest": ""}', '6454cb6f36d1169322e636af9daad24f2122a56e1a088bf7b35c4f4db54755e1', '', 2, 4);
INSERT INTO public.cases_edition VALUES (4, 2, '2024-06-03 19:54:00+00', '{"case": {"id": 2, "slug": "sample-gardens-bmoreb", "title": "Sample: gardens “& <b>more</b>”", "summary": "=It holds, (sample)", "why_checked": "To see (sample)."}, "kind": "withdrawal", "format": 1, "number": 2, "release": {"id": 2, "url": "", "title": "Sample: gardens “& <b>more</b>”", "issuer": {"id": 3, "kind": "organisation", "name": "بلدية العيّنة", "slug": "claimant", "same_as": "", "homepage": "", "job_title": "", "affiliation": ""}, "sha256": "e2a7b2ebcb7e96e382295c63b5cb163a08d84feb844988377f6752c99199c798", "version": 1, "language": "ar", "is_sample": true, "published_date": "2024-06-01"}, "publisher": {"url": "https://desk.example.org", "name": "Sample Desk “Łódź”", "license": "https://license.example.org/sample"}, "corrections": [{"kind": "withdrawal", "claims": [{"id": 17, "rating_after": "", "rating_before": "verified"}, {"id": 18, "rating_after": "", "rating_before": "disputed"}], "reason": "The release was a forgery (sample).", "requested_by_kind": "claimant"}], "published_at": "2024-06-03T19:54:00Z", "previous_digest": "6454cb6f36d1169322e636af9daad24f2122a56e1a088bf7b35c4f4db54755e1"}', '24468ed23ff5814bb336c24b32c632a46d03c6ca502ba08b9626fc877caad82e', '6454cb6f36d1169322e636af9daad24f2122a56e1a088bf7b35c4f4db54755e1', 2, 4);
INSERT INTO public.cases_edition VALUES (5, 1, '2024-06-03 20:54:00+00', '{"case": {"id": 3, "slug": "sample-eleven-gardens", "title": "Sample: eleven gardens", "summary": "=It holds, (sample)", "why_checked": "To see (sample)."}, "kind": "publication", "format": 1, "number": 1, "release": {"id": 3, "url": "", "text": "=SUM(1;2) is what the sample table says of 11 gardens.\n\nبيان صحفي", "title": "Sample: eleven gardens", "issuer": {"id": 4, "kind": "organisation", "name": "Garden office (sample)", "slug": "garden-office-sample", "same_as": "", "homepage": "", "job_title": "", "affiliation": ""}, "sha256": "534d57670e1180bf3e40734440e1039d5f8ab6c533f993ff2b7de4a6429fe4e6", "version": 1, "language": "en", "is_sample": true, "published_date": "2024-06-01"}, "contacts": [{"answer": "", "channel": "email", "outcome": "no_answer", "asked_at": "2024-06-03T20:33:00Z", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}], "publisher": {"url": "https://desk.example.org", "name": "Sample Desk “Łódź”", "license": "https://license.example.org/sample"}, "statements": [{"id": 20, "end": 54, "kind": "factual", "start": 0, "claims": [{"id": 19, "end": 54, "text": "=SUM(1;2) is what the sample table says of 11 gardens.", "type": "number", "start": 0, "number": 1, "verdict": {"extent": "", "rating": "verified", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T20:26:00Z", "explanation": "The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats.", "found_value": "", "reason_code": "", "content_digest": "d75afc96da721a7935ccf40a80d555095bea5b8f1bc0c21e35e8795f0d467691", "sole_source_reason": ""}, "evidence": [{"id": 27, "note": "What the row says (sample).", "quote": "Row 19: “1 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T20:04:00Z", "archive_url": "https://archive.example.org/2024/2"}}, {"id": 28, "note": "", "quote": "Row 19: “2 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "3fa2a0e59ab9674073a1e5e32138e5bad307f8b9dd42f39344ba81c6cb087aa9", "status": "archived", "failure": "", "media_type": "text/plain", "accessed_at": "2024-06-03T20:05:00Z", "archive_url": ""}}], "searches": [], "claimed_value": "", "primary_source_count": 0, "independent_source_count": 2}], "number": 1, "speaker": {"id": 4, "kind": "organisation", "name": "Garden office (sample)", "slug": "garden-office-sample", "same_as": "", "homepage": "", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 21, "end": 65, "kind": "boilerplate", "start": 56, "claims": [], "number": 2, "speaker": {"id": 4, "kind": "organisation", "name": "Garden office (sample)", "slug": "garden-office-sample", "same_as": "", "homepage": "", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "apparatus"}], "corrections": [], "published_at": "2024-06-03T20:54:00Z", "previous_digest": ""}', '36f057a29c67d34b47bdb961e6d4ce69995d97c310cc44950e742452db9db357', '', 3, 4);
INSERT INTO public.cases_edition VALUES (6, 2, '2024-06-03 21:08:00+00', '{"case": {"id": 3, "slug": "sample-eleven-gardens", "title": "Sample: eleven gardens", "summary": "=It holds, (sample)", "why_checked": "To see it again (sample)."}, "kind": "publication", "format": 1, "number": 2, "release": {"id": 3, "url": "", "text": "=SUM(1;2) is what the sample table says of 11 gardens.\n\nبيان صحفي", "title": "Sample: eleven gardens", "issuer": {"id": 4, "kind": "organisation", "name": "Garden office (sample)", "slug": "garden-office-sample", "same_as": "", "homepage": "", "job_title": "", "affiliation": ""}, "sha256": "534d57670e1180bf3e40734440e1039d5f8ab6c533f993ff2b7de4a6429fe4e6", "version": 1, "language": "en", "is_sample": true, "published_date": "2024-06-01"}, "contacts": [{"answer": "", "channel": "email", "outcome": "no_answer", "asked_at": "2024-06-03T20:33:00Z", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}], "publisher": {"url": "https://desk.example.org", "name": "Sample Desk “Łódź”", "license": "https://license.example.org/sample"}, "statements": [{"id": 20, "end": 54, "kind": "factual", "start": 0, "claims": [{"id": 19, "end": 54, "text": "=SUM(1;2) is what the sample table says of 11 gardens.", "type": "number", "start": 0, "number": 1, "verdict": {"extent": "", "rating": "verified", "as_of_date": "2024-06-03", "approved_at": "2024-06-03T20:26:00Z", "explanation": "The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats.", "found_value": "", "reason_code": "", "content_digest": "d75afc96da721a7935ccf40a80d555095bea5b8f1bc0c21e35e8795f0d467691", "sole_source_reason": ""}, "evidence": [{"id": 27, "note": "What the row says (sample).", "quote": "Row 19: “1 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T20:04:00Z", "archive_url": "https://archive.example.org/2024/2"}}, {"id": 28, "note": "", "quote": "Row 19: “2 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "3fa2a0e59ab9674073a1e5e32138e5bad307f8b9dd42f39344ba81c6cb087aa9", "status": "archived", "failure": "", "media_type": "text/plain", "accessed_at": "2024-06-03T20:05:00Z", "archive_url": ""}}], "searches": [], "claimed_value": "", "primary_source_count": 0, "independent_source_count": 2}], "number": 1, "speaker": {"id": 4, "kind": "organisation", "name": "Garden office (sample)", "slug": "garden-office-sample", "same_as": "", "homepage": "", "job_title": "", "affiliation": ""}, "is_checkable": true, "not_checkable_reason": ""}, {"id": 21, "end": 65, "kind": "boilerplate", "start": 56, "claims": [], "number": 2, "speaker": {"id": 4, "kind": "organisation", "name": "Garden office (sample)", "slug": "garden-office-sample", "same_as": "", "homepage": "", "job_title": "", "affiliation": ""}, "is_checkable": false, "not_checkable_reason": "apparatus"}], "corrections": [{"kind": "update", "claims": [], "reason": "A new reason.", "requested_by_kind": "desk"}], "published_at": "2024-06-03T21:08:00Z", "previous_digest": "36f057a29c67d34b47bdb961e6d4ce69995d97c310cc44950e742452db9db357"}', '794f73451e17e494261b061d9fb0a97bfadfeb73a97d64ba4035fc277a8c8b8d', '36f057a29c67d34b47bdb961e6d4ce69995d97c310cc44950e742452db9db357', 3, 4);


INSERT INTO public.cases_event VALUES (1, 1, '2024-06-03 09:01:00.123456+00', 'rita', 'add_source', 'source:1', '{}', '{"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}', '', '362b83482f892ffb2d10d6b18d2c5a56ddc15a87255a37f21f3bca8676f00986');
INSERT INTO public.cases_event VALUES (2, 2, '2024-06-03 09:02:00.123456+00', 'rita', 'add_source', 'source:2', '{}', '{"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}', '362b83482f892ffb2d10d6b18d2c5a56ddc15a87255a37f21f3bca8676f00986', '09ebf10ea5c01d58239fee9687ce501148f4d091e50751bdea2f76a6369a84d7');
INSERT INTO public.cases_event VALUES (3, 3, '2024-06-03 09:03:00.123456+00', 'rita', 'add_source', 'source:3', '{}', '{"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}', '09ebf10ea5c01d58239fee9687ce501148f4d091e50751bdea2f76a6369a84d7', '9011aa402935878cd34bf534de2df38991d83b5ddb42dd45382e0487fefc9b58');
INSERT INTO public.cases_event VALUES (4, 4, '2024-06-03 09:04:00.123456+00', 'rita', 'add_source', 'source:4', '{}', '{"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}', '9011aa402935878cd34bf534de2df38991d83b5ddb42dd45382e0487fefc9b58', '92c8bce4cfb3c7671e56053b010231eb167d29164d9fda69728de14dd64e6409');
INSERT INTO public.cases_event VALUES (5, 5, '2024-06-03 09:05:00.123456+00', 'rita', 'add_source', 'source:5', '{}', '{"id": 5, "url": "https://records5.example.org/rooms?year=2024", "kind": "study", "title": "Sample register 5: “rooms”", "author": "", "is_party": true, "publisher": "Sample office 5", "is_primary": false, "interest_note": "It paid for the rooms (sample).", "published_date": "2024-05-05", "independence_group": ""}', '92c8bce4cfb3c7671e56053b010231eb167d29164d9fda69728de14dd64e6409', '46224c7206cdcc2170184f913d9fb87cefc328ba860dcfbe6e39c95ee416ed3a');
INSERT INTO public.cases_event VALUES (6, 6, '2024-06-03 09:06:00.123456+00', 'rita', 'add_source', 'source:6', '{}', '{"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}', '46224c7206cdcc2170184f913d9fb87cefc328ba860dcfbe6e39c95ee416ed3a', 'cb937916003d8c38f70d39d40939adb4ded1f465d7110eb0fbe332e9e24fda44');
INSERT INTO public.cases_event VALUES (7, 7, '2024-06-03 09:07:00.123456+00', 'rita', 'add_source', 'source:7', '{}', '{"id": 7, "url": "https://records7.example.org/rooms?year=2024", "kind": "expert", "title": "Sample register 7: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 7", "is_primary": true, "interest_note": "", "published_date": "2024-05-07", "independence_group": "sample agency"}', 'cb937916003d8c38f70d39d40939adb4ded1f465d7110eb0fbe332e9e24fda44', '73281cf4fa5a58588486a9aa043dd676005cd0d21098789bd172516316f566e3');
INSERT INTO public.cases_event VALUES (8, 8, '2024-06-03 09:08:00.123456+00', 'rita', 'add_source', 'source:8', '{}', '{"id": 8, "url": "", "kind": "interview", "title": "Sample register 8: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": "sample agency"}', '73281cf4fa5a58588486a9aa043dd676005cd0d21098789bd172516316f566e3', 'c2e70356ed3ebfff133640da412ab8fb6472b3ca0caf58598953110e3451748e');
INSERT INTO public.cases_event VALUES (9, 9, '2024-06-03 09:09:00.123456+00', 'rita', 'add_source', 'source:9', '{}', '{"id": 9, "url": "https://records9.example.org/rooms?year=2024", "kind": "archive", "title": "Sample register 9: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 9", "is_primary": false, "interest_note": "", "published_date": "2024-05-09", "independence_group": ""}', 'c2e70356ed3ebfff133640da412ab8fb6472b3ca0caf58598953110e3451748e', '84267da8d961c78cc22b7d0188a5b6a064d825af9e7aee6b77124553104e8e7c');
INSERT INTO public.cases_event VALUES (10, 10, '2024-06-03 09:10:00.123456+00', 'rita', 'add_source', 'source:10', '{}', '{"id": 10, "url": "https://records10.example.org/rooms?year=2024", "kind": "other", "title": "Sample register 10: “rooms”", "author": "", "is_party": true, "publisher": "Sample office 10", "is_primary": true, "interest_note": "It paid for the rooms (sample).", "published_date": null, "independence_group": ""}', '84267da8d961c78cc22b7d0188a5b6a064d825af9e7aee6b77124553104e8e7c', 'd3dd1d2b261940a0aec277c043605a5da71dfada92e90b0d2e252e3bd313b41f');
INSERT INTO public.cases_event VALUES (11, 11, '2024-06-03 09:17:00.123456+00', 'remy', 'receive_release', 'case:1', '{}', '{"title": "Sample: Lakeside opens reading rooms", "claims": 11, "issuer": "Lakeside County (sample)", "sha256": "5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639", "statements": 15}', 'd3dd1d2b261940a0aec277c043605a5da71dfada92e90b0d2e252e3bd313b41f', '9fb116b95a5a830cd4b68e89fb56591cdc80574f8cc91e198703d69517e9b5a9');
INSERT INTO public.cases_event VALUES (12, 12, '2024-06-03 09:18:00.123456+00', 'rita', 'reclassify_statement', 'statement:1', '{"end": 36, "kind": "heading", "start": 0, "speaker": null, "is_checkable": false, "not_checkable_reason": "repeated"}', '{"end": 36, "kind": "heading", "start": 0, "speaker": null, "is_checkable": false, "not_checkable_reason": "repeated"}', '9fb116b95a5a830cd4b68e89fb56591cdc80574f8cc91e198703d69517e9b5a9', '20d11be894e971d77d41e8b53ccf1600ba8bceda64c7186c5c59f2757253dba9');
INSERT INTO public.cases_event VALUES (13, 13, '2024-06-03 09:19:00.123456+00', 'rita', 'reclassify_statement', 'statement:2', '{"end": 104, "kind": "factual", "start": 38, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 104, "kind": "factual", "start": 38, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '20d11be894e971d77d41e8b53ccf1600ba8bceda64c7186c5c59f2757253dba9', '5d3db530c7301237fffe2f974237068b987fbddc573f99ada373540352350a5d');
INSERT INTO public.cases_event VALUES (14, 14, '2024-06-03 09:20:00.123456+00', 'rita', 'reclassify_statement', 'statement:3', '{"end": 167, "kind": "factual", "start": 106, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 167, "kind": "factual", "start": 106, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '5d3db530c7301237fffe2f974237068b987fbddc573f99ada373540352350a5d', '6d2719e1ab21981bac9b78e32291c40b067f39239fb293b7b6484840995f3676');
INSERT INTO public.cases_event VALUES (15, 15, '2024-06-03 09:21:00.123456+00', 'rita', 'reclassify_statement', 'statement:4', '{"end": 239, "kind": "factual", "start": 169, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 239, "kind": "factual", "start": 169, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '6d2719e1ab21981bac9b78e32291c40b067f39239fb293b7b6484840995f3676', 'f7ff93ab397d0a630e95cf836b1548021a882563b9f4c089df72ac460b2cd48a');
INSERT INTO public.cases_event VALUES (16, 16, '2024-06-03 09:22:00.123456+00', 'rita', 'reclassify_statement', 'statement:5', '{"end": 277, "kind": "factual", "start": 241, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 277, "kind": "factual", "start": 241, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', 'f7ff93ab397d0a630e95cf836b1548021a882563b9f4c089df72ac460b2cd48a', '285e3a3beb16da1d43062698a4d6bbde13248e5f4b4b14113488959e7cab46f7');
INSERT INTO public.cases_event VALUES (17, 17, '2024-06-03 09:23:00.123456+00', 'rita', 'reclassify_statement', 'statement:6', '{"end": 299, "kind": "factual", "start": 279, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 299, "kind": "factual", "start": 279, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '285e3a3beb16da1d43062698a4d6bbde13248e5f4b4b14113488959e7cab46f7', '6bed9fd8a266063326a54c2bf274af2065a5915e52708567e0ef0da3a533c8ce');
INSERT INTO public.cases_event VALUES (18, 18, '2024-06-03 09:24:00.123456+00', 'rita', 'reclassify_statement', 'statement:7', '{"end": 341, "kind": "factual", "start": 301, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 341, "kind": "opinion", "start": 301, "speaker": null, "is_checkable": false, "not_checkable_reason": "opinion"}', '6bed9fd8a266063326a54c2bf274af2065a5915e52708567e0ef0da3a533c8ce', '5eddbb50b17e844957c600ac1101cfeca57710c67b061311d80aca187db77aca');
INSERT INTO public.cases_event VALUES (19, 19, '2024-06-03 09:24:00.123456+00', 'rita', 'reclassify_statement', 'claim:6', '{"version": 1, "removed_at": null}', '{"version": 2, "removed_at": "2024-06-03T09:24:00.123456+00:00"}', '5eddbb50b17e844957c600ac1101cfeca57710c67b061311d80aca187db77aca', 'e23d3c6d906e33ffb4cdfe8381195a873a7dc388f76fd52dbc378aa31ebb65f5');
INSERT INTO public.cases_event VALUES (20, 20, '2024-06-03 09:25:00.123456+00', 'rita', 'reclassify_statement', 'statement:8', '{"end": 390, "kind": "factual", "start": 343, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 390, "kind": "factual", "start": 343, "speaker": null, "is_checkable": false, "not_checkable_reason": "intention"}', 'e23d3c6d906e33ffb4cdfe8381195a873a7dc388f76fd52dbc378aa31ebb65f5', '5341b0c34de3554dd9acddbad4cd66aa5b04d3f9a1bd1cec23de05b7d6dc567c');
INSERT INTO public.cases_event VALUES (21, 21, '2024-06-03 09:25:00.123456+00', 'rita', 'reclassify_statement', 'claim:7', '{"version": 1, "removed_at": null}', '{"version": 2, "removed_at": "2024-06-03T09:25:00.123456+00:00"}', '5341b0c34de3554dd9acddbad4cd66aa5b04d3f9a1bd1cec23de05b7d6dc567c', '4419244612c305a2c91c88c2257350381dceed68e5375e4673e650881057d4da');
INSERT INTO public.cases_event VALUES (22, 22, '2024-06-03 09:26:00.123456+00', 'rita', 'reclassify_statement', 'statement:9', '{"end": 423, "kind": "factual", "start": 392, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 423, "kind": "factual", "start": 392, "speaker": null, "is_checkable": false, "not_checkable_reason": "vague"}', '4419244612c305a2c91c88c2257350381dceed68e5375e4673e650881057d4da', '9cd91df0a318ce61d43c399c08c8532733a1605f77a562e10134e3da2fd84a6d');
INSERT INTO public.cases_event VALUES (23, 23, '2024-06-03 09:26:00.123456+00', 'rita', 'reclassify_statement', 'claim:8', '{"version": 1, "removed_at": null}', '{"version": 2, "removed_at": "2024-06-03T09:26:00.123456+00:00"}', '9cd91df0a318ce61d43c399c08c8532733a1605f77a562e10134e3da2fd84a6d', '45a09482918bc19acd18ec5c67678ecf10338cc38d834fbf8faffc70f6e63408');
INSERT INTO public.cases_event VALUES (24, 24, '2024-06-03 09:27:00.123456+00', 'rita', 'reclassify_statement', 'statement:10', '{"end": 512, "kind": "quotation", "start": 425, "speaker": "claimant:2", "is_checkable": true, "not_checkable_reason": ""}', '{"end": 512, "kind": "quotation", "start": 425, "speaker": "claimant:2", "is_checkable": true, "not_checkable_reason": ""}', '45a09482918bc19acd18ec5c67678ecf10338cc38d834fbf8faffc70f6e63408', '78ff80d906bc5a5727b7c40944af672cf860008bedca280d2163d8e44775dd18');
INSERT INTO public.cases_event VALUES (25, 25, '2024-06-03 09:28:00.123456+00', 'rita', 'reclassify_statement', 'statement:11', '{"end": 543, "kind": "lead_in", "start": 514, "speaker": null, "is_checkable": false, "not_checkable_reason": "introduces"}', '{"end": 543, "kind": "lead_in", "start": 514, "speaker": null, "is_checkable": false, "not_checkable_reason": "introduces"}', '78ff80d906bc5a5727b7c40944af672cf860008bedca280d2163d8e44775dd18', 'c78ded3457e04f953931dcb806ceb3db8259476bb2a27c550c72d0c808649958');
INSERT INTO public.cases_event VALUES (26, 26, '2024-06-03 09:29:00.123456+00', 'rita', 'reclassify_statement', 'statement:12', '{"end": 598, "kind": "factual", "start": 545, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 598, "kind": "factual", "start": 545, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', 'c78ded3457e04f953931dcb806ceb3db8259476bb2a27c550c72d0c808649958', '9fbbc5231160aefef6edf1ffbe750dd01c0396fe12b50125895e6a9cfba47cff');
INSERT INTO public.cases_event VALUES (27, 27, '2024-06-03 09:30:00.123456+00', 'rita', 'reclassify_statement', 'statement:13', '{"end": 645, "kind": "boilerplate", "start": 600, "speaker": null, "is_checkable": false, "not_checkable_reason": "apparatus"}', '{"end": 645, "kind": "factual", "start": 600, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '9fbbc5231160aefef6edf1ffbe750dd01c0396fe12b50125895e6a9cfba47cff', '533f48f24d49fdd30576000cf6e2eaefb426bcfe1c3e2627c2be7a516af78633');
INSERT INTO public.cases_event VALUES (28, 28, '2024-06-03 09:30:00.123456+00', 'rita', 'reclassify_statement', 'claim:12', '{}', '{"end": 645, "text": "300 books in Ελληνικά and 日本語, é and é alike", "start": 600, "version": 1, "statement_id": 13}', '533f48f24d49fdd30576000cf6e2eaefb426bcfe1c3e2627c2be7a516af78633', '4a56bf3cd649f8c8be3ce042c0735a27a051c61e0d8cb56bcaaf8e8312ff7882');
INSERT INTO public.cases_event VALUES (29, 29, '2024-06-03 09:31:00.123456+00', 'rita', 'reclassify_statement', 'statement:14', '{"end": 670, "kind": "factual", "start": 647, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 670, "kind": "factual", "start": 647, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '4a56bf3cd649f8c8be3ce042c0735a27a051c61e0d8cb56bcaaf8e8312ff7882', '5adffbf337b80f0a83f758dc3c9b6ac68d0816ddc017516b6e6c46f7147a35d1');
INSERT INTO public.cases_event VALUES (30, 30, '2024-06-03 09:32:00.123456+00', 'rita', 'reclassify_statement', 'statement:15', '{"end": 713, "kind": "boilerplate", "start": 672, "speaker": null, "is_checkable": false, "not_checkable_reason": "apparatus"}', '{"end": 713, "kind": "boilerplate", "start": 672, "speaker": null, "is_checkable": false, "not_checkable_reason": "apparatus"}', '5adffbf337b80f0a83f758dc3c9b6ac68d0816ddc017516b6e6c46f7147a35d1', '9d89803a1c27e030d4a71e4836f82cc6c3dffec389d8eeced59bed66c727b8cb');
INSERT INTO public.cases_event VALUES (31, 31, '2024-06-03 09:39:00.123456+00', 'rita', 'reclassify_statement', 'statement:10', '{"end": 512, "kind": "quotation", "start": 425, "speaker": "claimant:2", "is_checkable": true, "not_checkable_reason": ""}', '{"end": 512, "kind": "quotation", "start": 425, "speaker": "claimant:2", "is_checkable": true, "not_checkable_reason": ""}', '9d89803a1c27e030d4a71e4836f82cc6c3dffec389d8eeced59bed66c727b8cb', '4be159ecf2510ed8c33887331727618aa0f0be956a643fd9ffed5b043036e970');
INSERT INTO public.cases_event VALUES (32, 32, '2024-06-03 09:46:00.123456+00', 'rita', 'split_statement', 'statement:4', '{"end": 239, "kind": "factual", "start": 169, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"first": {"end": 209, "kind": "factual", "start": 169, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}, "second": {"id": 16, "start": 210}}', '4be159ecf2510ed8c33887331727618aa0f0be956a643fd9ffed5b043036e970', '7bb28e4d0d55b1712a883d7be6d33c8c8ae0c74854eaaa96fce0e43dddf08ba7');
INSERT INTO public.cases_event VALUES (33, 33, '2024-06-03 09:46:00.123456+00', 'rita', 'split_statement', 'statement:16', '{}', '{"end": 239, "kind": "factual", "start": 210, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '7bb28e4d0d55b1712a883d7be6d33c8c8ae0c74854eaaa96fce0e43dddf08ba7', '47c03d6baccc12fa7a6f7d6a8eef8a89d5cf8cc12caeec0da733b91799452712');
INSERT INTO public.cases_event VALUES (34, 34, '2024-06-03 09:46:00.123456+00', 'rita', 'split_statement', 'claim:3', '{"end": 239, "version": 1}', '{"end": 209, "version": 2}', '47c03d6baccc12fa7a6f7d6a8eef8a89d5cf8cc12caeec0da733b91799452712', 'c9a5f36e55b01d6a080335bd71af39f1cb56e1a2a793986b845d3f2ebefc0456');
INSERT INTO public.cases_event VALUES (35, 35, '2024-06-03 09:46:00.123456+00', 'rita', 'split_statement', 'claim:13', '{}', '{"end": 239, "text": "the county paid half of that.", "start": 210, "version": 1, "statement_id": 16}', 'c9a5f36e55b01d6a080335bd71af39f1cb56e1a2a793986b845d3f2ebefc0456', 'fa5e2326345d50db38b32d0646892beb5b108a5ff784daed84b8b56a57d25dac');
INSERT INTO public.cases_event VALUES (36, 36, '2024-06-03 09:53:00.123456+00', 'rita', 'merge_statements', 'statement:5', '{"first": {"end": 277, "kind": "factual", "start": 241, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}, "second": {"end": 299, "kind": "factual", "start": 279, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}}', '{"end": 299, "kind": "factual", "start": 241, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', 'fa5e2326345d50db38b32d0646892beb5b108a5ff784daed84b8b56a57d25dac', '3dfd5211f2f238341728ff81911fd9411e47ca502309de004d5b9f6c9951a960');
INSERT INTO public.cases_event VALUES (37, 37, '2024-06-03 09:53:00.123456+00', 'rita', 'merge_statements', 'statement:6', '{"end": 299, "kind": "factual", "start": 279, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"merged_into": "statement:5"}', '3dfd5211f2f238341728ff81911fd9411e47ca502309de004d5b9f6c9951a960', 'd0abf845a6281f4490133a5304eb7dea14c666fdd6463a222254ef69ebbe22ec');
INSERT INTO public.cases_event VALUES (38, 38, '2024-06-03 09:53:00.123456+00', 'rita', 'merge_statements', 'claim:5', '{"version": 1, "statement_id": 6}', '{"version": 2, "statement_id": 5}', 'd0abf845a6281f4490133a5304eb7dea14c666fdd6463a222254ef69ebbe22ec', 'd39514aa073c0815f90319bfcfa106d5392d85671dea3b615cbcab5f21e61c29');
INSERT INTO public.cases_event VALUES (39, 39, '2024-06-03 10:00:00.123456+00', 'rita', 'add_claim', 'claim:14', '{}', '{"end": 62, "text": "Lakeside is a county.", "type": "identity", "start": 38, "recheck_date": null, "claimed_value": ""}', 'd39514aa073c0815f90319bfcfa106d5392d85671dea3b615cbcab5f21e61c29', '50975192212092d11dd9a2422e914d0cd25fd84641c89761cb8c62cf764a2e45');
INSERT INTO public.cases_event VALUES (40, 40, '2024-06-03 10:07:00.123456+00', 'rita', 'add_claim', 'claim:15', '{}', '{"end": 62, "text": "The rooms opened in May 2024.", "type": "identity", "start": 38, "recheck_date": null, "claimed_value": ""}', '50975192212092d11dd9a2422e914d0cd25fd84641c89761cb8c62cf764a2e45', 'ff07d4935059c514531b052c06ae827c0ada626ca6e9ee284ea21143583cfbd5');
INSERT INTO public.cases_event VALUES (41, 41, '2024-06-03 10:14:00.123456+00', 'rita', 'add_claim', 'claim:16', '{}', '{"end": 62, "text": "This one is taken out again.", "type": "identity", "start": 38, "recheck_date": null, "claimed_value": ""}', 'ff07d4935059c514531b052c06ae827c0ada626ca6e9ee284ea21143583cfbd5', 'ae7010216112a330013b33dc853105e828de4c91b0ef55d679d3f0b03ef6edf5');
INSERT INTO public.cases_event VALUES (42, 42, '2024-06-03 10:21:00.123456+00', 'rita', 'remove_claim', 'claim:16', '{"end": 62, "text": "This one is taken out again.", "type": "identity", "start": 38, "recheck_date": null, "claimed_value": ""}', '{"version": 2}', 'ae7010216112a330013b33dc853105e828de4c91b0ef55d679d3f0b03ef6edf5', '8394ea9ce69325aaaf9c686b5d1f1cf304611a5c3fb46c06a92c407afc827c0e');
INSERT INTO public.cases_event VALUES (43, 43, '2024-06-03 10:22:00.123456+00', 'rita', 'edit_claim', 'claim:1', '{"text": "The sample county of Lakeside opened 14 reading rooms in May 2024.", "type": "event", "recheck_date": null, "claimed_value": ""}', '{"text": "The sample county of Lakeside opened 14 reading rooms in May 2024. (identity, sample)", "type": "identity", "version": 2, "recheck_date": null, "claimed_value": "14"}', '8394ea9ce69325aaaf9c686b5d1f1cf304611a5c3fb46c06a92c407afc827c0e', '8b6a1e101af33412a8ee053e6f75c382c314d2bf9bfe9d97735f1bcd6192cbd0');
INSERT INTO public.cases_event VALUES (44, 44, '2024-06-03 10:23:00.123456+00', 'rita', 'edit_claim', 'claim:2', '{"text": "Attendance rose by 30 percent, more than in any other county.", "type": "comparison", "recheck_date": null, "claimed_value": ""}', '{"text": "Attendance rose by 30 percent, more than in any other county.", "type": "number", "version": 2, "recheck_date": null, "claimed_value": ""}', '8b6a1e101af33412a8ee053e6f75c382c314d2bf9bfe9d97735f1bcd6192cbd0', 'cd23c36ad17051f813cd737503916f5dd099a82cb8dfaab32e611851804370b4');
INSERT INTO public.cases_event VALUES (45, 45, '2024-06-03 10:24:00.123456+00', 'rita', 'edit_claim', 'claim:3', '{"text": "The rooms cost 2 million dollars in all; the county paid half of that.", "type": "number", "recheck_date": null, "claimed_value": ""}', '{"text": "The rooms cost 2 million dollars in all; the county paid half of that. (date, sample)", "type": "date", "version": 3, "recheck_date": "2025-01-31", "claimed_value": "14"}', 'cd23c36ad17051f813cd737503916f5dd099a82cb8dfaab32e611851804370b4', '6bab9156a8be41d4330648fc9297eee33e4977a486e0c5991f9c0cb2b10ba511');
INSERT INTO public.cases_event VALUES (46, 46, '2024-06-03 10:25:00.123456+00', 'rita', 'edit_claim', 'claim:4', '{"text": "The first room opened on 2 May 2024.", "type": "date", "recheck_date": null, "claimed_value": ""}', '{"text": "The first room opened on 2 May 2024.", "type": "event", "version": 2, "recheck_date": null, "claimed_value": ""}', '6bab9156a8be41d4330648fc9297eee33e4977a486e0c5991f9c0cb2b10ba511', 'fcccd0211f4cb717fad5853c55d9b56c084271476d887b9fb1f30162a981a671');
INSERT INTO public.cases_event VALUES (47, 47, '2024-06-03 10:26:00.123456+00', 'rita', 'edit_claim', 'claim:5', '{"text": "It was full by noon.", "type": "other", "recheck_date": null, "claimed_value": ""}', '{"text": "It was full by noon. (legal_status, sample)", "type": "legal_status", "version": 3, "recheck_date": null, "claimed_value": "14"}', 'fcccd0211f4cb717fad5853c55d9b56c084271476d887b9fb1f30162a981a671', 'e5ccc7ef1ce7103b2c2ab9a1e8b2d48b088d9514168684287c529443bf2bc188');
INSERT INTO public.cases_event VALUES (48, 48, '2024-06-03 10:27:00.123456+00', 'rita', 'edit_claim', 'claim:9', '{"text": "“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library.", "type": "number", "recheck_date": null, "claimed_value": ""}', '{"text": "“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library. (quotation, sample)", "type": "quotation", "version": 2, "recheck_date": "2025-01-31", "claimed_value": "14"}', 'e5ccc7ef1ce7103b2c2ab9a1e8b2d48b088d9514168684287c529443bf2bc188', '6cec8950b59fdb180894322da83663d744080ba5003e9a9db424be1adda570d2');
INSERT INTO public.cases_event VALUES (49, 49, '2024-06-03 10:28:00.123456+00', 'rita', 'edit_claim', 'claim:10', '{"text": "1,200 books in Arabic, given by وزارة الثقافة (عيّنة)", "type": "number", "recheck_date": null, "claimed_value": ""}', '{"text": "1,200 books in Arabic, given by وزارة الثقافة (عيّنة)", "type": "comparison", "version": 2, "recheck_date": null, "claimed_value": ""}', '6cec8950b59fdb180894322da83663d744080ba5003e9a9db424be1adda570d2', '649f5a09b0c94c0af2af3737fa9a61c56001b0aed41e9954a0972aeae7e6b71d');
INSERT INTO public.cases_event VALUES (50, 50, '2024-06-03 10:29:00.123456+00', 'rita', 'edit_claim', 'claim:11', '{"text": "12 games 🎲 in a house 🏠", "type": "number", "recheck_date": null, "claimed_value": ""}', '{"text": "12 games 🎲 in a house 🏠 (cause, sample)", "type": "cause", "version": 2, "recheck_date": null, "claimed_value": "14"}', '649f5a09b0c94c0af2af3737fa9a61c56001b0aed41e9954a0972aeae7e6b71d', '93fe60ea96085b64bbb989d06ea556218ce6a68632ffd2d88cd35a0a93bdde4a');
INSERT INTO public.cases_event VALUES (77, 77, '2024-06-03 12:20:00.123456+00', 'rita', 'log_search', 'claim:5', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:20:00.123456+00:00"}', '8e1d893b959ac9ddde5931ee86c743c14cf780f1c8e09c835f4c3387812ef470', 'fd5eafbf8e073e8f0b885e6e23ecd2b867462a4b7a4559382355a3b3c1c709f5');
INSERT INTO public.cases_event VALUES (51, 51, '2024-06-03 10:30:00.123456+00', 'rita', 'edit_claim', 'claim:12', '{"text": "300 books in Ελληνικά and 日本語, é and é alike", "type": "other", "recheck_date": null, "claimed_value": ""}', '{"text": "300 books in Ελληνικά and 日本語, é and é alike", "type": "other", "version": 2, "recheck_date": "2025-01-31", "claimed_value": ""}', '93fe60ea96085b64bbb989d06ea556218ce6a68632ffd2d88cd35a0a93bdde4a', '2b8909a108d73144f25db1c8482018e4d8e9c1ef30c9d90baf152a4e844c3a0b');
INSERT INTO public.cases_event VALUES (52, 52, '2024-06-03 10:31:00.123456+00', 'rita', 'edit_claim', 'claim:13', '{"text": "the county paid half of that.", "type": "other", "recheck_date": null, "claimed_value": ""}', '{"text": "the county paid half of that. (identity, sample)", "type": "identity", "version": 2, "recheck_date": null, "claimed_value": "14"}', '2b8909a108d73144f25db1c8482018e4d8e9c1ef30c9d90baf152a4e844c3a0b', '2a9b66342e7d06c813f7602dc320a672a873cf74c0ba0340dcf111915d8e3902');
INSERT INTO public.cases_event VALUES (53, 53, '2024-06-03 10:32:00.123456+00', 'rita', 'edit_claim', 'claim:14', '{"text": "Lakeside is a county.", "type": "identity", "recheck_date": null, "claimed_value": ""}', '{"text": "Lakeside is a county.", "type": "number", "version": 2, "recheck_date": null, "claimed_value": ""}', '2a9b66342e7d06c813f7602dc320a672a873cf74c0ba0340dcf111915d8e3902', 'aa79bc4aecc30dea5719898a630b09c44aa999f9bf452e981410a020b83782b5');
INSERT INTO public.cases_event VALUES (54, 54, '2024-06-03 10:33:00.123456+00', 'rita', 'edit_claim', 'claim:15', '{"text": "The rooms opened in May 2024.", "type": "identity", "recheck_date": null, "claimed_value": ""}', '{"text": "The rooms opened in May 2024. (date, sample)", "type": "date", "version": 2, "recheck_date": "2025-01-31", "claimed_value": "14"}', 'aa79bc4aecc30dea5719898a630b09c44aa999f9bf452e981410a020b83782b5', '4cdfbb3bba545844f77fc58c54432b6c61da0686a653eee5c0ddb0364f227d1d');
INSERT INTO public.cases_event VALUES (55, 55, '2024-06-03 10:34:00.123456+00', 'rita', 'record_snapshot', 'snapshot:1', '{}', '{"sha256": "", "source": "source:2", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "accessed_at": "2024-06-03T10:34:00.123456+00:00", "archive_url": ""}', '4cdfbb3bba545844f77fc58c54432b6c61da0686a653eee5c0ddb0364f227d1d', '779c53e5e1776ddbdb65db5e17bf808960adb172ede91e8001e9afab4eab4f82');
INSERT INTO public.cases_event VALUES (56, 56, '2024-06-03 10:35:00.123456+00', 'rita', 'record_snapshot', 'snapshot:2', '{}', '{"sha256": "972170e3649a30c3b5bb87a74e8952b65d72b7f07a2925d0f992d7200371bbfa", "source": "source:3", "status": "archived", "failure": "", "accessed_at": "2024-06-03T10:35:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/3"}', '779c53e5e1776ddbdb65db5e17bf808960adb172ede91e8001e9afab4eab4f82', '5613aaa27eeaa6887838cd62b909772337433f3b0dd7c26ae2af2a3592c97b82');
INSERT INTO public.cases_event VALUES (57, 57, '2024-06-03 10:36:00.123456+00', 'rita', 'record_snapshot', 'snapshot:3', '{}', '{"sha256": "256287b35a4b058f4a6f32d470704c5241299755cffab876a0affa115fe332cb", "source": "source:1", "status": "archived", "failure": "", "accessed_at": "2024-06-03T10:36:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/1"}', '5613aaa27eeaa6887838cd62b909772337433f3b0dd7c26ae2af2a3592c97b82', '6e142720e0deb95bed825165093d583bad5469120cf53f9bb171cae1bca61e7c');
INSERT INTO public.cases_event VALUES (58, 58, '2024-06-03 10:43:00.123456+00', 'rita', 'revise_evidence', 'claim:1', '{"evidence": []}', '{"version": 3, "evidence": [{"id": 1, "note": "What the row says (sample).", "quote": "Row 1: “1 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T10:34:00Z", "archive_url": ""}}, {"id": 2, "note": "", "quote": "Row 1: “2 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "972170e3649a30c3b5bb87a74e8952b65d72b7f07a2925d0f992d7200371bbfa", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:35:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 3, "note": "", "quote": "", "source": {"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": {"sha256": "256287b35a4b058f4a6f32d470704c5241299755cffab876a0affa115fe332cb", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:36:00Z", "archive_url": "https://archive.example.org/2024/file/1"}}, {"id": 4, "note": "", "quote": "", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 5, "note": "", "quote": "", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 6, "note": "", "quote": "", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}]}', '6e142720e0deb95bed825165093d583bad5469120cf53f9bb171cae1bca61e7c', 'e054c95ab1a0a02a3417626e8fbb70d4d3e64c673078cbc2ada2f61856318f59');
INSERT INTO public.cases_event VALUES (59, 59, '2024-06-03 10:50:00.123456+00', 'remy', 'propose_verdict', 'claim:1', '{}', '{"digest": "5daaee71a43fc128eb9e2746c0f59451752b522055b6671c4dd61bd89f8e1073", "extent": "", "rating": "verified", "verdict": 1, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 1.", "found_value": "14", "reason_code": "", "sole_source_reason": "Kept nowhere else (sample)."}', 'e054c95ab1a0a02a3417626e8fbb70d4d3e64c673078cbc2ada2f61856318f59', '1293ebee563ba4113de8952255c22a99586c5875d42bf19a1987834fd30faa83');
INSERT INTO public.cases_event VALUES (60, 60, '2024-06-03 10:57:00.123456+00', 'ruth', 'approve_verdict', 'claim:1', '{}', '{"note": "Seen (sample).", "digest": "5daaee71a43fc128eb9e2746c0f59451752b522055b6671c4dd61bd89f8e1073", "extent": "", "rating": "verified", "verdict": 1, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 1.", "found_value": "14", "reason_code": "", "sole_source_reason": "Kept nowhere else (sample)."}', '1293ebee563ba4113de8952255c22a99586c5875d42bf19a1987834fd30faa83', '0fbb0bbdb50c84a3e90b26dc66902e76fd6fecd7f85eeb132c1a5ce0ca82affb');
INSERT INTO public.cases_event VALUES (61, 61, '2024-06-03 10:58:00.123456+00', 'rita', 'record_snapshot', 'snapshot:4', '{}', '{"sha256": "91ea3bdbe237d3ef81740d3cd0ad1fb8fe65d34329b3677717b9d8cc3049f985", "source": "source:3", "status": "archived", "failure": "", "accessed_at": "2024-06-03T10:58:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/3"}', '0fbb0bbdb50c84a3e90b26dc66902e76fd6fecd7f85eeb132c1a5ce0ca82affb', 'c00ce03ec7678b2bc2ef2338b7c83d3d6d5de7a38bb852c41be3eec669fdf831');
INSERT INTO public.cases_event VALUES (62, 62, '2024-06-03 10:59:00.123456+00', 'rita', 'record_snapshot', 'snapshot:5', '{}', '{"sha256": "", "source": "source:4", "status": "archived", "failure": "", "accessed_at": "2024-06-03T10:59:00.123456+00:00", "archive_url": "https://archive.example.org/2024/4"}', 'c00ce03ec7678b2bc2ef2338b7c83d3d6d5de7a38bb852c41be3eec669fdf831', 'c55fd5afb927780ce63800c8fcec4bb0b28e841dd2f515d58e067085dd0167d5');
INSERT INTO public.cases_event VALUES (63, 63, '2024-06-03 11:00:00.123456+00', 'rita', 'record_snapshot', 'snapshot:6', '{}', '{"sha256": "eb21563b2a1f0686a7776e282ba5b561f4ce7483cda3984f375bb0c5b07d7966", "source": "source:5", "status": "archived", "failure": "", "accessed_at": "2024-06-03T11:00:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/5"}', 'c55fd5afb927780ce63800c8fcec4bb0b28e841dd2f515d58e067085dd0167d5', '4ad8432df19460c6dae023e6b53a030216f610ca2db56d2ceb56c4b397e8a6cc');
INSERT INTO public.cases_event VALUES (78, 78, '2024-06-03 12:27:00.123456+00', 'rita', 'log_search', 'claim:5', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:27:00.123456+00:00"}', 'fd5eafbf8e073e8f0b885e6e23ecd2b867462a4b7a4559382355a3b3c1c709f5', 'e19a075115886fb5ea10ee88951a23cbb9d256a9ad52a6ff0fe1a8e0eaed8481');
INSERT INTO public.cases_event VALUES (79, 79, '2024-06-03 12:34:00.123456+00', 'remy', 'propose_verdict', 'claim:5', '{}', '{"digest": "69950211c99ad8688980fe59b7f714fced13631575a09cdb5834f13230d84c53", "extent": "", "rating": "unverifiable", "verdict": 5, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 5.", "found_value": "", "reason_code": "not_disclosed", "sole_source_reason": ""}', 'e19a075115886fb5ea10ee88951a23cbb9d256a9ad52a6ff0fe1a8e0eaed8481', 'a01dd5f2d7dc7ccd427851f5ccccfeb77e6761e7b46bfe16620b2edb75c2f09e');
INSERT INTO public.cases_event VALUES (64, 64, '2024-06-03 11:07:00.123456+00', 'rita', 'revise_evidence', 'claim:2', '{"evidence": []}', '{"version": 3, "evidence": [{"id": 7, "note": "What the row says (sample).", "quote": "Row 2: “1 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "refutes", "locator": "page 1", "snapshot": {"sha256": "91ea3bdbe237d3ef81740d3cd0ad1fb8fe65d34329b3677717b9d8cc3049f985", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:58:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 8, "note": "", "quote": "Row 2: “2 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 2", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T10:59:00Z", "archive_url": "https://archive.example.org/2024/4"}}, {"id": 9, "note": "", "quote": "", "source": {"id": 5, "url": "https://records5.example.org/rooms?year=2024", "kind": "study", "title": "Sample register 5: “rooms”", "author": "", "is_party": true, "publisher": "Sample office 5", "is_primary": false, "interest_note": "It paid for the rooms (sample).", "published_date": "2024-05-05", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": {"sha256": "eb21563b2a1f0686a7776e282ba5b561f4ce7483cda3984f375bb0c5b07d7966", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T11:00:00Z", "archive_url": "https://archive.example.org/2024/file/5"}}, {"id": 10, "note": "", "quote": "", "source": {"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 11, "note": "", "quote": "", "source": {"id": 7, "url": "https://records7.example.org/rooms?year=2024", "kind": "expert", "title": "Sample register 7: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 7", "is_primary": true, "interest_note": "", "published_date": "2024-05-07", "independence_group": "sample agency"}, "stance": "context", "locator": "", "snapshot": null}, {"id": 12, "note": "", "quote": "", "source": {"id": 8, "url": "", "kind": "interview", "title": "Sample register 8: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": "sample agency"}, "stance": "context", "locator": "", "snapshot": null}]}', '4ad8432df19460c6dae023e6b53a030216f610ca2db56d2ceb56c4b397e8a6cc', '81ab56e8d9b500d8691d59a62495a89f7a85eb56c6693bd69b41413bbc16ca84');
INSERT INTO public.cases_event VALUES (65, 65, '2024-06-03 11:14:00.123456+00', 'remy', 'propose_verdict', 'claim:2', '{}', '{"digest": "bee38cf09d423a30de1d9f5693fddb371a77dc765eaab936875c8dc722b855e8", "extent": "in_part", "rating": "disputed", "verdict": 2, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 2.", "found_value": "13,5 %", "reason_code": "", "sole_source_reason": ""}', '81ab56e8d9b500d8691d59a62495a89f7a85eb56c6693bd69b41413bbc16ca84', '9bce98fb28a4e272feb7cc9607fd80100cc54eba22e06e5abd67a7a2ff198e88');
INSERT INTO public.cases_event VALUES (66, 66, '2024-06-03 11:21:00.123456+00', 'ruth', 'approve_verdict', 'claim:2', '{}', '{"note": "Seen (sample).", "digest": "bee38cf09d423a30de1d9f5693fddb371a77dc765eaab936875c8dc722b855e8", "extent": "in_part", "rating": "disputed", "verdict": 2, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 2.", "found_value": "13,5 %", "reason_code": "", "sole_source_reason": ""}', '9bce98fb28a4e272feb7cc9607fd80100cc54eba22e06e5abd67a7a2ff198e88', '6b6a9272eeb4c0260da14f9236945078dbe87cf8e5184c908b6f16fc0798dc03');
INSERT INTO public.cases_event VALUES (67, 67, '2024-06-03 11:22:00.123456+00', 'rita', 'record_snapshot', 'snapshot:7', '{}', '{"sha256": "", "source": "source:4", "status": "archived", "failure": "", "accessed_at": "2024-06-03T11:22:00.123456+00:00", "archive_url": "https://archive.example.org/2024/4"}', '6b6a9272eeb4c0260da14f9236945078dbe87cf8e5184c908b6f16fc0798dc03', 'c7ab504254ca6acc13831ad6a6b639500befd47a0333e41f23453ad632ec8a77');
INSERT INTO public.cases_event VALUES (68, 68, '2024-06-03 11:23:00.123456+00', 'rita', 'record_snapshot', 'snapshot:8', '{}', '{"sha256": "1f34e9680c344256ebe6f9284aa7526ac3bbed4b5cf8c63c7bfee4860f14ff4f", "source": "source:6", "status": "archived", "failure": "", "accessed_at": "2024-06-03T11:23:00.123456+00:00", "archive_url": ""}', 'c7ab504254ca6acc13831ad6a6b639500befd47a0333e41f23453ad632ec8a77', 'beb4c00fd54561c818ae45968b347254296adbe7211a49f73f78737a1c98533d');
INSERT INTO public.cases_event VALUES (69, 69, '2024-06-03 11:24:00.123456+00', 'rita', 'record_snapshot', 'snapshot:9', '{}', '{"sha256": "ffe72eccc0c45574a56507787a12bc4274b458da39505324481b68be2e549934", "source": "source:9", "status": "archived", "failure": "", "accessed_at": "2024-06-03T11:24:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/9"}', 'beb4c00fd54561c818ae45968b347254296adbe7211a49f73f78737a1c98533d', '88eafb268fb2fc8a01228a996bc0d9c64649bcf5528dbf54d4a31190bcda68cb');
INSERT INTO public.cases_event VALUES (70, 70, '2024-06-03 11:31:00.123456+00', 'rita', 'revise_evidence', 'claim:3', '{"evidence": []}', '{"version": 4, "evidence": [{"id": 13, "note": "What the row says (sample).", "quote": "Row 3: “1 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 1", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T11:22:00Z", "archive_url": "https://archive.example.org/2024/4"}}, {"id": 14, "note": "", "quote": "Row 3: “2 غرفة”", "source": {"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 2", "snapshot": {"sha256": "1f34e9680c344256ebe6f9284aa7526ac3bbed4b5cf8c63c7bfee4860f14ff4f", "status": "archived", "failure": "", "media_type": "text/plain", "accessed_at": "2024-06-03T11:23:00Z", "archive_url": ""}}, {"id": 15, "note": "", "quote": "", "source": {"id": 9, "url": "https://records9.example.org/rooms?year=2024", "kind": "archive", "title": "Sample register 9: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 9", "is_primary": false, "interest_note": "", "published_date": "2024-05-09", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": {"sha256": "ffe72eccc0c45574a56507787a12bc4274b458da39505324481b68be2e549934", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T11:24:00Z", "archive_url": "https://archive.example.org/2024/file/9"}}, {"id": 16, "note": "", "quote": "", "source": {"id": 10, "url": "https://records10.example.org/rooms?year=2024", "kind": "other", "title": "Sample register 10: “rooms”", "author": "", "is_party": true, "publisher": "Sample office 10", "is_primary": true, "interest_note": "It paid for the rooms (sample).", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}]}', '88eafb268fb2fc8a01228a996bc0d9c64649bcf5528dbf54d4a31190bcda68cb', 'ce7a98ef96cc43c528395dcf880b3051b99314b7ae389cfdec841651d9eefb6e');
INSERT INTO public.cases_event VALUES (71, 71, '2024-06-03 11:38:00.123456+00', 'remy', 'propose_verdict', 'claim:3', '{}', '{"digest": "4d3c481fc8a1b87ecd3bd12d6923d2ec223e5dacb24b518ffd9007a29e8bdb12", "extent": "wholly", "rating": "disputed", "verdict": 3, "as_of_date": "2024-06-03", "explanation": "Says \"0\", not 30;\n\tsee <b>row</b> & غرفة.", "found_value": "", "reason_code": "", "sole_source_reason": ""}', 'ce7a98ef96cc43c528395dcf880b3051b99314b7ae389cfdec841651d9eefb6e', 'd685ca5470630c30dabf8035d7c0b7cfbf0a0edad25905cf1c2792cda68e77b8');
INSERT INTO public.cases_event VALUES (72, 72, '2024-06-03 11:45:00.123456+00', 'ruth', 'approve_verdict', 'claim:3', '{}', '{"note": "Seen (sample).", "digest": "4d3c481fc8a1b87ecd3bd12d6923d2ec223e5dacb24b518ffd9007a29e8bdb12", "extent": "wholly", "rating": "disputed", "verdict": 3, "as_of_date": "2024-06-03", "explanation": "Says \"0\", not 30;\n\tsee <b>row</b> & غرفة.", "found_value": "", "reason_code": "", "sole_source_reason": ""}', 'd685ca5470630c30dabf8035d7c0b7cfbf0a0edad25905cf1c2792cda68e77b8', '33a24900ac8365084ceefdd18a667039f31209fe56c934c91687c84bb4f682d8');
INSERT INTO public.cases_event VALUES (73, 73, '2024-06-03 11:52:00.123456+00', 'rita', 'log_search', 'claim:4', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T11:52:00.123456+00:00"}', '33a24900ac8365084ceefdd18a667039f31209fe56c934c91687c84bb4f682d8', 'd6ce8e5efca255bba4278967ad35090dad9030cd5afc3bea2e033ce3680fed16');
INSERT INTO public.cases_event VALUES (74, 74, '2024-06-03 11:59:00.123456+00', 'rita', 'log_search', 'claim:4', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T11:59:00.123456+00:00"}', 'd6ce8e5efca255bba4278967ad35090dad9030cd5afc3bea2e033ce3680fed16', 'be1a2dd943d9bb542c4df63b2c454952babdc3437946f4370c453a7967875959');
INSERT INTO public.cases_event VALUES (75, 75, '2024-06-03 12:06:00.123456+00', 'remy', 'propose_verdict', 'claim:4', '{}', '{"digest": "1faf10b176e9c32b01b2f3bbd822f1d2377fa03c0bd2973a0f7d4c23504cd76f", "extent": "", "rating": "unverifiable", "verdict": 4, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 4.", "found_value": "", "reason_code": "no_record", "sole_source_reason": ""}', 'be1a2dd943d9bb542c4df63b2c454952babdc3437946f4370c453a7967875959', '20a4c2c8b47b150a0342c7eac5dc6a87cf514719d885ce5bfe7e7da82b4b9f4c');
INSERT INTO public.cases_event VALUES (76, 76, '2024-06-03 12:13:00.123456+00', 'ruth', 'approve_verdict', 'claim:4', '{}', '{"note": "Seen (sample).", "digest": "1faf10b176e9c32b01b2f3bbd822f1d2377fa03c0bd2973a0f7d4c23504cd76f", "extent": "", "rating": "unverifiable", "verdict": 4, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 4.", "found_value": "", "reason_code": "no_record", "sole_source_reason": ""}', '20a4c2c8b47b150a0342c7eac5dc6a87cf514719d885ce5bfe7e7da82b4b9f4c', '8e1d893b959ac9ddde5931ee86c743c14cf780f1c8e09c835f4c3387812ef470');
INSERT INTO public.cases_event VALUES (80, 80, '2024-06-03 12:41:00.123456+00', 'ruth', 'approve_verdict', 'claim:5', '{}', '{"note": "Seen (sample).", "digest": "69950211c99ad8688980fe59b7f714fced13631575a09cdb5834f13230d84c53", "extent": "", "rating": "unverifiable", "verdict": 5, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 5.", "found_value": "", "reason_code": "not_disclosed", "sole_source_reason": ""}', 'a01dd5f2d7dc7ccd427851f5ccccfeb77e6761e7b46bfe16620b2edb75c2f09e', 'd707f290e9c987c05bd6ad4b3f703fa057a5428b7f0e191f22dba1c011679a99');
INSERT INTO public.cases_event VALUES (81, 81, '2024-06-03 12:48:00.123456+00', 'rita', 'log_search', 'claim:9', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:48:00.123456+00:00"}', 'd707f290e9c987c05bd6ad4b3f703fa057a5428b7f0e191f22dba1c011679a99', 'abcec971c1f56b2e50a3c07c963fec7be297f9617396e67960353f5f3c989f6f');
INSERT INTO public.cases_event VALUES (82, 82, '2024-06-03 12:55:00.123456+00', 'rita', 'log_search', 'claim:9', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T12:55:00.123456+00:00"}', 'abcec971c1f56b2e50a3c07c963fec7be297f9617396e67960353f5f3c989f6f', '8a005b3e9a48e7af81d72f6daaef7cd3f28491674440f1c3e764f027db79e0a0');
INSERT INTO public.cases_event VALUES (83, 83, '2024-06-03 13:02:00.123456+00', 'remy', 'propose_verdict', 'claim:9', '{}', '{"digest": "2032d4d80432a65865980aa683b7c1c46853f575a08192c17aaf4e7c45c562fd", "extent": "", "rating": "unverifiable", "verdict": 6, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 9.", "found_value": "", "reason_code": "sealed", "sole_source_reason": ""}', '8a005b3e9a48e7af81d72f6daaef7cd3f28491674440f1c3e764f027db79e0a0', '2641f25b2c5916b6162c75c9a3e50168dd36c1805e5db8f8c177c5421b4afa53');
INSERT INTO public.cases_event VALUES (84, 84, '2024-06-03 13:09:00.123456+00', 'ruth', 'approve_verdict', 'claim:9', '{}', '{"note": "Seen (sample).", "digest": "2032d4d80432a65865980aa683b7c1c46853f575a08192c17aaf4e7c45c562fd", "extent": "", "rating": "unverifiable", "verdict": 6, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 9.", "found_value": "", "reason_code": "sealed", "sole_source_reason": ""}', '2641f25b2c5916b6162c75c9a3e50168dd36c1805e5db8f8c177c5421b4afa53', '77f45c1442ad42adec46cc0f5e22ea7dd9dc44333739891cd20f935a10263b99');
INSERT INTO public.cases_event VALUES (85, 85, '2024-06-03 13:16:00.123456+00', 'rita', 'log_search', 'claim:10', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:16:00.123456+00:00"}', '77f45c1442ad42adec46cc0f5e22ea7dd9dc44333739891cd20f935a10263b99', '5fced825cebeb23cdd05e63983063e7c5ff69099d5d3f3988af5af3ddf4b2c82');
INSERT INTO public.cases_event VALUES (86, 86, '2024-06-03 13:23:00.123456+00', 'rita', 'log_search', 'claim:10', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:23:00.123456+00:00"}', '5fced825cebeb23cdd05e63983063e7c5ff69099d5d3f3988af5af3ddf4b2c82', 'ff80263d6bf117bccddd7287cbf69371bcb78af6568b9dfba6cf0aed2a15b5bb');
INSERT INTO public.cases_event VALUES (87, 87, '2024-06-03 13:30:00.123456+00', 'remy', 'propose_verdict', 'claim:10', '{}', '{"digest": "981f443011c36ecbe5242919e66d5b7429a54d6903f35d873b27a3c7a47c82f3", "extent": "", "rating": "unverifiable", "verdict": 7, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 10.", "found_value": "", "reason_code": "too_vague", "sole_source_reason": ""}', 'ff80263d6bf117bccddd7287cbf69371bcb78af6568b9dfba6cf0aed2a15b5bb', '419590b6893505e97b03372e6898432009bc4f6f0a32564359d54aabd5b05d04');
INSERT INTO public.cases_event VALUES (88, 88, '2024-06-03 13:37:00.123456+00', 'ruth', 'approve_verdict', 'claim:10', '{}', '{"note": "Seen (sample).", "digest": "981f443011c36ecbe5242919e66d5b7429a54d6903f35d873b27a3c7a47c82f3", "extent": "", "rating": "unverifiable", "verdict": 7, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 10.", "found_value": "", "reason_code": "too_vague", "sole_source_reason": ""}', '419590b6893505e97b03372e6898432009bc4f6f0a32564359d54aabd5b05d04', '31ba59c9d28b94ed77d2c29112fc9c4e7b572797b71dfcd9564f4e435a8e1a60');
INSERT INTO public.cases_event VALUES (89, 89, '2024-06-03 13:44:00.123456+00', 'rita', 'log_search', 'claim:11', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:44:00.123456+00:00"}', '31ba59c9d28b94ed77d2c29112fc9c4e7b572797b71dfcd9564f4e435a8e1a60', 'be292f35cb8a7b87be94fc30ed23077ee2ee8fcb6f3b0cbfedb7029c3f83bf2b');
INSERT INTO public.cases_event VALUES (90, 90, '2024-06-03 13:51:00.123456+00', 'rita', 'log_search', 'claim:11', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T13:51:00.123456+00:00"}', 'be292f35cb8a7b87be94fc30ed23077ee2ee8fcb6f3b0cbfedb7029c3f83bf2b', '4abc1a0199b99a0e9dde3e8b8807b169787873b26c65f34faf7f681601d8b373');
INSERT INTO public.cases_event VALUES (91, 91, '2024-06-03 13:58:00.123456+00', 'remy', 'propose_verdict', 'claim:11', '{}', '{"digest": "1f5c32b5174ea9486fb497410b60bec0097b9babd5343545ff0a8d2e9968fb0d", "extent": "", "rating": "unverifiable", "verdict": 8, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 11.", "found_value": "", "reason_code": "conflicting", "sole_source_reason": ""}', '4abc1a0199b99a0e9dde3e8b8807b169787873b26c65f34faf7f681601d8b373', 'd295870e15a95e53f9fb366787895bab20615c6db76aa9e938ddaa8f515f61a0');
INSERT INTO public.cases_event VALUES (92, 92, '2024-06-03 14:05:00.123456+00', 'ruth', 'approve_verdict', 'claim:11', '{}', '{"note": "Seen (sample).", "digest": "1f5c32b5174ea9486fb497410b60bec0097b9babd5343545ff0a8d2e9968fb0d", "extent": "", "rating": "unverifiable", "verdict": 8, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 11.", "found_value": "", "reason_code": "conflicting", "sole_source_reason": ""}', 'd295870e15a95e53f9fb366787895bab20615c6db76aa9e938ddaa8f515f61a0', '007b444831e19a1a7026d0a019e5598162fdba10afaa3e775de5d71339da1dac');
INSERT INTO public.cases_event VALUES (93, 93, '2024-06-03 14:12:00.123456+00', 'rita', 'log_search', 'claim:12', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:12:00.123456+00:00"}', '007b444831e19a1a7026d0a019e5598162fdba10afaa3e775de5d71339da1dac', '586472c4fb2ff117ab603c6f0e213013f41d62d50ba830eb666dbc9d21518df5');
INSERT INTO public.cases_event VALUES (94, 94, '2024-06-03 14:19:00.123456+00', 'rita', 'log_search', 'claim:12', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:19:00.123456+00:00"}', '586472c4fb2ff117ab603c6f0e213013f41d62d50ba830eb666dbc9d21518df5', 'b9ba38d24fc5d02c633f726e6599e9f61a524197f9f21e38d16541f052534b17');
INSERT INTO public.cases_event VALUES (95, 95, '2024-06-03 14:26:00.123456+00', 'remy', 'propose_verdict', 'claim:12', '{}', '{"digest": "b8783cba3fc89eaa125319cc0028b5ce6795a58e735081dce460dd1a5e49626e", "extent": "", "rating": "unverifiable", "verdict": 9, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 12.", "found_value": "", "reason_code": "future", "sole_source_reason": ""}', 'b9ba38d24fc5d02c633f726e6599e9f61a524197f9f21e38d16541f052534b17', 'e8504e27c94d7d2f81d42cf390f20a110fe5c1559c70ea53ca98b1af80ad4690');
INSERT INTO public.cases_event VALUES (96, 96, '2024-06-03 14:33:00.123456+00', 'ruth', 'approve_verdict', 'claim:12', '{}', '{"note": "Seen (sample).", "digest": "b8783cba3fc89eaa125319cc0028b5ce6795a58e735081dce460dd1a5e49626e", "extent": "", "rating": "unverifiable", "verdict": 9, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 12.", "found_value": "", "reason_code": "future", "sole_source_reason": ""}', 'e8504e27c94d7d2f81d42cf390f20a110fe5c1559c70ea53ca98b1af80ad4690', '20f7b55795e49def2a8a68420bed9818f9ca58a64a50eb004de445acd05633b4');
INSERT INTO public.cases_event VALUES (97, 97, '2024-06-03 14:40:00.123456+00', 'rita', 'log_search', 'claim:13', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:40:00.123456+00:00"}', '20f7b55795e49def2a8a68420bed9818f9ca58a64a50eb004de445acd05633b4', 'c5a65b46b237169eb8e21a014cc8c8ce88ee0416d1a472bf63b98735df4de094');
INSERT INTO public.cases_event VALUES (98, 98, '2024-06-03 14:47:00.123456+00', 'rita', 'log_search', 'claim:13', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T14:47:00.123456+00:00"}', 'c5a65b46b237169eb8e21a014cc8c8ce88ee0416d1a472bf63b98735df4de094', '65eb04881a5972b13dd34c75ff62b097e9cb7ae8250ff02e7127439f674bf70f');
INSERT INTO public.cases_event VALUES (99, 99, '2024-06-03 14:54:00.123456+00', 'remy', 'propose_verdict', 'claim:13', '{}', '{"digest": "83b119fd94869a7b487c5bcf7c5c3cbd3c4b80d2669bc91aaee93b13805650cd", "extent": "", "rating": "unverifiable", "verdict": 10, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 13.", "found_value": "", "reason_code": "other", "sole_source_reason": ""}', '65eb04881a5972b13dd34c75ff62b097e9cb7ae8250ff02e7127439f674bf70f', 'dfe67f51efa414e312c69517011afc281f8a4d2a4bf293f5c201adc86e65fc7d');
INSERT INTO public.cases_event VALUES (100, 100, '2024-06-03 15:01:00.123456+00', 'ruth', 'approve_verdict', 'claim:13', '{}', '{"note": "Seen (sample).", "digest": "83b119fd94869a7b487c5bcf7c5c3cbd3c4b80d2669bc91aaee93b13805650cd", "extent": "", "rating": "unverifiable", "verdict": 10, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 13.", "found_value": "", "reason_code": "other", "sole_source_reason": ""}', 'dfe67f51efa414e312c69517011afc281f8a4d2a4bf293f5c201adc86e65fc7d', '6d86f73e52902178d129044980ac988d238145d95e35ffe68ed4f8bdef4bfd13');
INSERT INTO public.cases_event VALUES (101, 101, '2024-06-03 15:02:00.123456+00', 'rita', 'record_snapshot', 'snapshot:10', '{}', '{"sha256": "63d185da63592bf6dc087c13fff569d46d3ac265dd1d4a2a1e7592c1a8c1b7a0", "source": "source:3", "status": "archived", "failure": "", "accessed_at": "2024-06-03T15:02:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/3"}', '6d86f73e52902178d129044980ac988d238145d95e35ffe68ed4f8bdef4bfd13', 'dcd3fc930a2109bd73ea4721bdd4fbedcc31b16daa935bca6b338e8679583fef');
INSERT INTO public.cases_event VALUES (102, 102, '2024-06-03 15:03:00.123456+00', 'rita', 'record_snapshot', 'snapshot:11', '{}', '{"sha256": "", "source": "source:4", "status": "archived", "failure": "", "accessed_at": "2024-06-03T15:03:00.123456+00:00", "archive_url": "https://archive.example.org/2024/4"}', 'dcd3fc930a2109bd73ea4721bdd4fbedcc31b16daa935bca6b338e8679583fef', '0d62ab7cfc8d8d567c8a1f4ba33d613a27b484246ab0394fd13f10cdb48488cd');
INSERT INTO public.cases_event VALUES (103, 103, '2024-06-03 15:10:00.123456+00', 'rita', 'revise_evidence', 'claim:14', '{"evidence": []}', '{"version": 3, "evidence": [{"id": 17, "note": "What the row says (sample).", "quote": "Row 14: “1 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "63d185da63592bf6dc087c13fff569d46d3ac265dd1d4a2a1e7592c1a8c1b7a0", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T15:02:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 18, "note": "", "quote": "Row 14: “2 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T15:03:00Z", "archive_url": "https://archive.example.org/2024/4"}}]}', '0d62ab7cfc8d8d567c8a1f4ba33d613a27b484246ab0394fd13f10cdb48488cd', 'b03e57baaaa469a3af5391a2b60f8af3e0a4c4f3278c6e3ec254cc30f6f63ee0');
INSERT INTO public.cases_event VALUES (104, 104, '2024-06-03 15:17:00.123456+00', 'remy', 'propose_verdict', 'claim:14', '{}', '{"digest": "ed03909e150ea293526015885ba9d372dbc5db6e33e355ee31909f2bd0a1b7c3", "extent": "", "rating": "verified", "verdict": 11, "as_of_date": "2024-06-03", "explanation": "=1+1 is how the sample table begins, \\ and ends. 🏠", "found_value": "", "reason_code": "", "sole_source_reason": ""}', 'b03e57baaaa469a3af5391a2b60f8af3e0a4c4f3278c6e3ec254cc30f6f63ee0', 'c3759b81b6de330ff0f006ab959bf5c879f62e84c0c60b98e49e7eaeae429064');
INSERT INTO public.cases_event VALUES (105, 105, '2024-06-03 15:24:00.123456+00', 'ruth', 'approve_verdict', 'claim:14', '{}', '{"note": "Seen (sample).", "digest": "ed03909e150ea293526015885ba9d372dbc5db6e33e355ee31909f2bd0a1b7c3", "extent": "", "rating": "verified", "verdict": 11, "as_of_date": "2024-06-03", "explanation": "=1+1 is how the sample table begins, \\ and ends. 🏠", "found_value": "", "reason_code": "", "sole_source_reason": ""}', 'c3759b81b6de330ff0f006ab959bf5c879f62e84c0c60b98e49e7eaeae429064', 'eed870e97d2311783aa37631116ff230c6aa08d330e4a5768c2a9e86bc784344');
INSERT INTO public.cases_event VALUES (106, 106, '2024-06-03 15:25:00.123456+00', 'rita', 'record_snapshot', 'snapshot:12', '{}', '{"sha256": "", "source": "source:4", "status": "archived", "failure": "", "accessed_at": "2024-06-03T15:25:00.123456+00:00", "archive_url": "https://archive.example.org/2024/4"}', 'eed870e97d2311783aa37631116ff230c6aa08d330e4a5768c2a9e86bc784344', 'f0d50722f4c95b3ca77ece1e5111939ea30feaf87a08ef7c0de6de4c8f5e19e7');
INSERT INTO public.cases_event VALUES (107, 107, '2024-06-03 15:26:00.123456+00', 'rita', 'record_snapshot', 'snapshot:13', '{}', '{"sha256": "d01887a171eccb04e9342289aa44420125a556a91dbf62ef4ba0c1f8dd0aca35", "source": "source:6", "status": "archived", "failure": "", "accessed_at": "2024-06-03T15:26:00.123456+00:00", "archive_url": ""}', 'f0d50722f4c95b3ca77ece1e5111939ea30feaf87a08ef7c0de6de4c8f5e19e7', '20a4ea9987763ce764a1bdcac8b802868b389ee2cd510ace863bef58bbc77919');
INSERT INTO public.cases_event VALUES (108, 108, '2024-06-03 15:33:00.123456+00', 'rita', 'revise_evidence', 'claim:15', '{"evidence": []}', '{"version": 3, "evidence": [{"id": 19, "note": "What the row says (sample).", "quote": "Row 15: “1 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T15:25:00Z", "archive_url": "https://archive.example.org/2024/4"}}, {"id": 20, "note": "", "quote": "Row 15: “2 غرفة”", "source": {"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "d01887a171eccb04e9342289aa44420125a556a91dbf62ef4ba0c1f8dd0aca35", "status": "archived", "failure": "", "media_type": "text/plain", "accessed_at": "2024-06-03T15:26:00Z", "archive_url": ""}}]}', '20a4ea9987763ce764a1bdcac8b802868b389ee2cd510ace863bef58bbc77919', 'c5ef5eec4db0addcdecdda1593ac9dbd8d27f182aceaad73d704aefa362959b1');
INSERT INTO public.cases_event VALUES (109, 109, '2024-06-03 15:40:00.123456+00', 'remy', 'propose_verdict', 'claim:15', '{}', '{"digest": "eb68067512df234e7529f70e2b975a61ff60570b6d27188fc9521382f3e5152a", "extent": "", "rating": "verified", "verdict": 12, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 15.", "found_value": "14", "reason_code": "", "sole_source_reason": "Kept nowhere else (sample)."}', 'c5ef5eec4db0addcdecdda1593ac9dbd8d27f182aceaad73d704aefa362959b1', '7196eacc8d92227d2d301e7d1f674e22e612ddd7dd4c150ffc0026e4dd0030a2');
INSERT INTO public.cases_event VALUES (110, 110, '2024-06-03 15:47:00.123456+00', 'ruth', 'approve_verdict', 'claim:15', '{}', '{"note": "Seen (sample).", "digest": "eb68067512df234e7529f70e2b975a61ff60570b6d27188fc9521382f3e5152a", "extent": "", "rating": "verified", "verdict": 12, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 15.", "found_value": "14", "reason_code": "", "sole_source_reason": "Kept nowhere else (sample)."}', '7196eacc8d92227d2d301e7d1f674e22e612ddd7dd4c150ffc0026e4dd0030a2', '18c46d993cb1350c452a0d39363b0e6f13ed250cb23380503f4dcd694d6cfd47');
INSERT INTO public.cases_event VALUES (111, 111, '2024-06-03 15:54:00.123456+00', 'remy', 'log_contact', 'case:1', '{}', '{"answer": "", "channel": "email", "outcome": "waiting", "asked_at": "2024-06-03T15:54:00.123456+00:00", "question": "Which rooms, please?", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}', '18c46d993cb1350c452a0d39363b0e6f13ed250cb23380503f4dcd694d6cfd47', '82ec80c05a27d4b562f8ea260131d8a25d3d30a2ec38c757dc4a2c93fbf67865');
INSERT INTO public.cases_event VALUES (112, 112, '2024-06-03 16:08:00.123456+00', 'remy', 'record_answer', 'case:1', '{"outcome": "waiting"}', '{"answer": "14 rooms.\nنعم.", "outcome": "answered", "answered_at": "2024-06-03T16:01:00.123456+00:00"}', '82ec80c05a27d4b562f8ea260131d8a25d3d30a2ec38c757dc4a2c93fbf67865', '542a5eff5ba46598a19402e5f9420e38ebdd9de1fc7ffbd3a07285f810f59a89');
INSERT INTO public.cases_event VALUES (113, 113, '2024-06-03 16:15:00.123456+00', 'remy', 'log_contact', 'case:1', '{}', '{"answer": "", "channel": "phone", "outcome": "waiting", "asked_at": "2024-06-03T16:15:00.123456+00:00", "question": "Which rooms, please?", "answered_at": null, "deadline_date": null, "not_asked_reason": ""}', '542a5eff5ba46598a19402e5f9420e38ebdd9de1fc7ffbd3a07285f810f59a89', '54335b34a5cd66fefe85bf405dae57df4794d6cb7d680c1b6908e11071915c20');
INSERT INTO public.cases_event VALUES (114, 114, '2024-06-03 16:22:00.123456+00', 'remy', 'log_contact', 'case:1', '{}', '{"answer": "", "channel": "letter", "outcome": "waiting", "asked_at": "2024-06-03T16:22:00.123456+00:00", "question": "Which rooms, please?", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}', '54335b34a5cd66fefe85bf405dae57df4794d6cb7d680c1b6908e11071915c20', 'b861d69848c15af421a4421d9d34fef18d63223c1fec2f4ced2b221a59b75245');
INSERT INTO public.cases_event VALUES (115, 115, '2024-06-03 16:29:00.123456+00', 'remy', 'record_answer', 'case:1', '{"outcome": "waiting"}', '{"answer": "", "outcome": "declined", "answered_at": null}', 'b861d69848c15af421a4421d9d34fef18d63223c1fec2f4ced2b221a59b75245', 'f3bf6ef1f3b4cdd3fe24c023e90b2875b078e05f6a97e547022ff03674d22b4c');
INSERT INTO public.cases_event VALUES (116, 116, '2024-06-03 16:36:00.123456+00', 'remy', 'log_contact', 'case:1', '{}', '{"answer": "", "channel": "form", "outcome": "waiting", "asked_at": "2024-06-03T16:36:00.123456+00:00", "question": "Which rooms, please?", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}', 'f3bf6ef1f3b4cdd3fe24c023e90b2875b078e05f6a97e547022ff03674d22b4c', 'f9baa5c0c33492f055f1f4eb5349358d95cc5711499c8e9a6244fe6932715f45');
INSERT INTO public.cases_event VALUES (117, 117, '2024-06-03 16:43:00.123456+00', 'remy', 'record_answer', 'case:1', '{"outcome": "waiting"}', '{"answer": "", "outcome": "no_answer", "answered_at": null}', 'f9baa5c0c33492f055f1f4eb5349358d95cc5711499c8e9a6244fe6932715f45', '9bfb7dbf3835af1cbd03332f373b00530fff59da1e9522336293474c795c3b03');
INSERT INTO public.cases_event VALUES (118, 118, '2024-06-03 16:50:00.123456+00', 'remy', 'log_contact', 'case:1', '{}', '{"answer": "", "channel": "in_person", "outcome": "waiting", "asked_at": "2024-06-03T16:50:00.123456+00:00", "question": "Which rooms, please?", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}', '9bfb7dbf3835af1cbd03332f373b00530fff59da1e9522336293474c795c3b03', 'f5cc206e5126171c7b2d801b77ff1988fe18f7e02207d6902a5bd3553537d25b');
INSERT INTO public.cases_event VALUES (119, 119, '2024-06-03 17:04:00.123456+00', 'remy', 'record_answer', 'case:1', '{"outcome": "waiting"}', '{"answer": "14 rooms.\nنعم.", "outcome": "answered", "answered_at": "2024-06-03T16:57:00.123456+00:00"}', 'f5cc206e5126171c7b2d801b77ff1988fe18f7e02207d6902a5bd3553537d25b', '3cc8dd9e357ef29241ba35731fd712122931b3caee968ba7e71fe9c65665812d');
INSERT INTO public.cases_event VALUES (120, 120, '2024-06-03 17:11:00.123456+00', 'remy', 'log_contact', 'case:1', '{}', '{"answer": "", "channel": "none", "outcome": "not_asked", "asked_at": null, "question": "", "answered_at": null, "deadline_date": null, "not_asked_reason": "The office had closed (sample)."}', '3cc8dd9e357ef29241ba35731fd712122931b3caee968ba7e71fe9c65665812d', 'f9642fffc7f154d3e316003aa8af5b43de0a8273292643066b73cd7f260f0b37');
INSERT INTO public.cases_event VALUES (121, 121, '2024-06-03 17:18:00.123456+00', 'edda', 'assign', 'case:1', '{"lead": null}', '{"lead": "user:4", "version": 2}', 'f9642fffc7f154d3e316003aa8af5b43de0a8273292643066b73cd7f260f0b37', '7390f37a79659dddb86443c9a25a8c2202c8bdf40e9233b346a395668a131eff');
INSERT INTO public.cases_event VALUES (122, 122, '2024-06-03 17:25:00.123456+00', 'remy', 'edit_case', 'case:1', '{"summary": "", "due_date": null, "priority": "normal", "why_checked": ""}', '{"summary": "Most of it holds (sample).", "version": 3, "due_date": "2024-07-01", "priority": "high", "why_checked": "Sample readers asked.\nTwice."}', '7390f37a79659dddb86443c9a25a8c2202c8bdf40e9233b346a395668a131eff', '60bde8fb6e3b1e843c2a7599dbe318b7100a71cd1f11496c24928ccf39a0297b');
INSERT INTO public.cases_event VALUES (123, 123, '2024-06-03 17:32:00.123456+00', 'edda', 'publish', 'case:1', '{}', '{"digest": "9113e89bb7d341f63551f26c19e383baddc77bb793b513db88d01f24d24469d5", "edition": 1, "version": 4}', '60bde8fb6e3b1e843c2a7599dbe318b7100a71cd1f11496c24928ccf39a0297b', '5c7bd93e427e072822c4d1175fa4ce858682ff9b917fbc1f628717873aa9e14c');
INSERT INTO public.cases_event VALUES (124, 124, '2024-06-03 17:39:00.123456+00', 'remy', 'reopen_claim', 'claim:1', '{"digest": "5daaee71a43fc128eb9e2746c0f59451752b522055b6671c4dd61bd89f8e1073", "extent": "", "rating": "verified", "verdict": 1, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 1.", "found_value": "14", "reason_code": "", "sole_source_reason": "Kept nowhere else (sample)."}', '{"reason": "A reader wrote (sample).", "version": 4}', '5c7bd93e427e072822c4d1175fa4ce858682ff9b917fbc1f628717873aa9e14c', '64e1321ffd6caf5a4056a632e0d5cbc09ef36bfc47dcbf10eb261793e77a5f3f');
INSERT INTO public.cases_event VALUES (125, 125, '2024-06-03 17:40:00.123456+00', 'rita', 'record_snapshot', 'snapshot:14', '{}', '{"sha256": "", "source": "source:2", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "accessed_at": "2024-06-03T17:40:00.123456+00:00", "archive_url": ""}', '64e1321ffd6caf5a4056a632e0d5cbc09ef36bfc47dcbf10eb261793e77a5f3f', 'b7eb092383a40a479156a85edfb94dc5bb99405fcedd6a76861c1fdbd44e2ef8');
INSERT INTO public.cases_event VALUES (126, 126, '2024-06-03 17:41:00.123456+00', 'rita', 'record_snapshot', 'snapshot:15', '{}', '{"sha256": "665dcd8ee80a5611bdccad7973a8828696512a06e3d63384edc06bd32b7d0474", "source": "source:3", "status": "archived", "failure": "", "accessed_at": "2024-06-03T17:41:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/3"}', 'b7eb092383a40a479156a85edfb94dc5bb99405fcedd6a76861c1fdbd44e2ef8', 'e80f8c747276f451d8f02cb51e4f3bdf6029e0a8ea013b04c01f0139f028be8c');
INSERT INTO public.cases_event VALUES (155, 155, '2024-06-03 20:04:00.123456+00', 'rita', 'record_snapshot', 'snapshot:20', '{}', '{"sha256": "", "source": "source:2", "status": "archived", "failure": "", "accessed_at": "2024-06-03T20:04:00.123456+00:00", "archive_url": "https://archive.example.org/2024/2"}', '5b4f7982668e0f107cbc173622624da5aa1a8a30d7babf6f3c75829905125a3c', '454d4e202cce37c366df9c0891a75b8ecf655a42c6c62ef9df59d9bbef8f5309');
INSERT INTO public.cases_event VALUES (127, 127, '2024-06-03 17:48:00.123456+00', 'rita', 'revise_evidence', 'claim:1', '{"evidence": [{"id": 1, "note": "What the row says (sample).", "quote": "Row 1: “1 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T10:34:00Z", "archive_url": ""}}, {"id": 2, "note": "", "quote": "Row 1: “2 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "972170e3649a30c3b5bb87a74e8952b65d72b7f07a2925d0f992d7200371bbfa", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:35:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 3, "note": "", "quote": "", "source": {"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": {"sha256": "256287b35a4b058f4a6f32d470704c5241299755cffab876a0affa115fe332cb", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:36:00Z", "archive_url": "https://archive.example.org/2024/file/1"}}, {"id": 4, "note": "", "quote": "", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 5, "note": "", "quote": "", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 6, "note": "", "quote": "", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}]}', '{"version": 5, "evidence": [{"id": 1, "note": "What the row says (sample).", "quote": "Row 1: “1 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T10:34:00Z", "archive_url": ""}}, {"id": 21, "note": "What the row says (sample).", "quote": "Row 1: “1 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 1", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T17:40:00Z", "archive_url": ""}}, {"id": 2, "note": "", "quote": "Row 1: “2 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "972170e3649a30c3b5bb87a74e8952b65d72b7f07a2925d0f992d7200371bbfa", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:35:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 22, "note": "", "quote": "Row 1: “2 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "refutes", "locator": "page 2", "snapshot": {"sha256": "665dcd8ee80a5611bdccad7973a8828696512a06e3d63384edc06bd32b7d0474", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T17:41:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}, {"id": 3, "note": "", "quote": "", "source": {"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": {"sha256": "256287b35a4b058f4a6f32d470704c5241299755cffab876a0affa115fe332cb", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T10:36:00Z", "archive_url": "https://archive.example.org/2024/file/1"}}, {"id": 4, "note": "", "quote": "", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 5, "note": "", "quote": "", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}, {"id": 6, "note": "", "quote": "", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "context", "locator": "", "snapshot": null}]}', 'e80f8c747276f451d8f02cb51e4f3bdf6029e0a8ea013b04c01f0139f028be8c', 'f2ea8a9b35830bf0af0141800ff93d63060076ecf4530b4d48869625004b6a76');
INSERT INTO public.cases_event VALUES (128, 128, '2024-06-03 17:55:00.123456+00', 'remy', 'propose_verdict', 'claim:1', '{}', '{"digest": "6d30a7f65165fd685b7fe6b71a93488b85b1a8fc96fa037230bd55420bf437b0", "extent": "in_part", "rating": "disputed", "verdict": 13, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 1.", "found_value": "12", "reason_code": "", "sole_source_reason": ""}', 'f2ea8a9b35830bf0af0141800ff93d63060076ecf4530b4d48869625004b6a76', 'ef0b11eb4c2fa03ccd6ce9ef54330c74b268109ee9f6fe0be6af143074f4d245');
INSERT INTO public.cases_event VALUES (129, 129, '2024-06-03 18:02:00.123456+00', 'ruth', 'approve_verdict', 'claim:1', '{}', '{"note": "Seen (sample).", "digest": "6d30a7f65165fd685b7fe6b71a93488b85b1a8fc96fa037230bd55420bf437b0", "extent": "in_part", "rating": "disputed", "verdict": 13, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 1.", "found_value": "12", "reason_code": "", "sole_source_reason": ""}', 'ef0b11eb4c2fa03ccd6ce9ef54330c74b268109ee9f6fe0be6af143074f4d245', 'd7688b26cda9177a6dee7dc4d495b7dd4c80b0cd7c6493d851aba8bed48b76f8');
INSERT INTO public.cases_event VALUES (130, 130, '2024-06-03 18:09:00.123456+00', 'remy', 'remove_claim', 'claim:14', '{"end": 62, "text": "Lakeside is a county.", "type": "number", "start": 38, "recheck_date": null, "claimed_value": ""}', '{"version": 4}', 'd7688b26cda9177a6dee7dc4d495b7dd4c80b0cd7c6493d851aba8bed48b76f8', 'feb5f7b85535d803c318be9908057e7cf6b423cca6021cbcd370811f07c1ed04');
INSERT INTO public.cases_event VALUES (131, 131, '2024-06-03 18:16:00.123456+00', 'remy', 'edit_case', 'case:1', '{"summary": "Most of it holds (sample)."}', '{"summary": "Half of it holds (sample).", "version": 5}', 'feb5f7b85535d803c318be9908057e7cf6b423cca6021cbcd370811f07c1ed04', '09db19a8c360adf62e474ea588a8fc05c25557b06d432297e60491f8e681d8b0');
INSERT INTO public.cases_event VALUES (132, 132, '2024-06-03 18:23:00.123456+00', 'edda', 'publish', 'case:1', '{}', '{"digest": "8837d4a918259599d7a0137e14a63c958ef7f1a2bbf0a8b6c5da087321c27108", "edition": 2, "version": 6}', '09db19a8c360adf62e474ea588a8fc05c25557b06d432297e60491f8e681d8b0', 'c2769e8d13fe899b5ad185ff99ec66c5d08d965e95b901b5cb476a252159f767');
INSERT INTO public.cases_event VALUES (133, 133, '2024-06-03 18:30:00.123456+00', 'remy', 'receive_release', 'case:2', '{}', '{"title": "Sample: gardens “& <b>more</b>”", "claims": 2, "issuer": "بلدية العيّنة", "sha256": "e2a7b2ebcb7e96e382295c63b5cb163a08d84feb844988377f6752c99199c798", "statements": 3}', 'c2769e8d13fe899b5ad185ff99ec66c5d08d965e95b901b5cb476a252159f767', 'e0d195f9ff0fad59d51b73d9315032056bb3a217213e181ea6da53a59e65abc8');
INSERT INTO public.cases_event VALUES (134, 134, '2024-06-03 18:31:00.123456+00', 'rita', 'reclassify_statement', 'statement:17', '{"end": 43, "kind": "factual", "start": 0, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 43, "kind": "factual", "start": 0, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', 'e0d195f9ff0fad59d51b73d9315032056bb3a217213e181ea6da53a59e65abc8', '76b1ed1b1f2cdcc44dedcd35eccffc37cc67825e231d49349f6e858a39d5bbca');
INSERT INTO public.cases_event VALUES (135, 135, '2024-06-03 18:32:00.123456+00', 'rita', 'reclassify_statement', 'statement:18', '{"end": 98, "kind": "factual", "start": 45, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 98, "kind": "factual", "start": 45, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '76b1ed1b1f2cdcc44dedcd35eccffc37cc67825e231d49349f6e858a39d5bbca', 'fbf26aa9084c466fa7282bf4539b1e5587dac61bdfda4de0ae175a80c487c68b');
INSERT INTO public.cases_event VALUES (136, 136, '2024-06-03 18:33:00.123456+00', 'rita', 'reclassify_statement', 'statement:19', '{"end": 109, "kind": "boilerplate", "start": 100, "speaker": null, "is_checkable": false, "not_checkable_reason": "apparatus"}', '{"end": 109, "kind": "boilerplate", "start": 100, "speaker": null, "is_checkable": false, "not_checkable_reason": "apparatus"}', 'fbf26aa9084c466fa7282bf4539b1e5587dac61bdfda4de0ae175a80c487c68b', '7afdf29793b5ebab7cfa14c7c67a8b5538824719fc6e038ae9ed60a4a1db7d22');
INSERT INTO public.cases_event VALUES (137, 137, '2024-06-03 18:34:00.123456+00', 'rita', 'record_snapshot', 'snapshot:16', '{}', '{"sha256": "", "source": "source:9", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "accessed_at": "2024-06-03T18:34:00.123456+00:00", "archive_url": ""}', '7afdf29793b5ebab7cfa14c7c67a8b5538824719fc6e038ae9ed60a4a1db7d22', '5f1e7b8c21f52d6362347986be14ed9cd0a934b7e0a3dbc11ad5d15b7a379116');
INSERT INTO public.cases_event VALUES (138, 138, '2024-06-03 18:35:00.123456+00', 'rita', 'record_snapshot', 'snapshot:17', '{}', '{"sha256": "3abca100a0806c487d5f31d254fc4d1a9dabb836ca18430ae61fd048467d92aa", "source": "source:1", "status": "archived", "failure": "", "accessed_at": "2024-06-03T18:35:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/1"}', '5f1e7b8c21f52d6362347986be14ed9cd0a934b7e0a3dbc11ad5d15b7a379116', '302b51e44ef7d551b7132f44dd448907ea3b9329a61b007167da85609592ac84');
INSERT INTO public.cases_event VALUES (139, 139, '2024-06-03 18:42:00.123456+00', 'rita', 'revise_evidence', 'claim:17', '{"evidence": []}', '{"version": 2, "evidence": [{"id": 23, "note": "What the row says (sample).", "quote": "Row 17: “1 غرفة”", "source": {"id": 9, "url": "https://records9.example.org/rooms?year=2024", "kind": "archive", "title": "Sample register 9: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 9", "is_primary": false, "interest_note": "", "published_date": "2024-05-09", "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T18:34:00Z", "archive_url": ""}}, {"id": 24, "note": "", "quote": "Row 17: “2 غرفة”", "source": {"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "3abca100a0806c487d5f31d254fc4d1a9dabb836ca18430ae61fd048467d92aa", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T18:35:00Z", "archive_url": "https://archive.example.org/2024/file/1"}}]}', '302b51e44ef7d551b7132f44dd448907ea3b9329a61b007167da85609592ac84', '90112f7d7dd6571863bc505d0c9b1047d9751f18b7d1f2a3cbe06ca8e450788b');
INSERT INTO public.cases_event VALUES (140, 140, '2024-06-03 18:49:00.123456+00', 'remy', 'propose_verdict', 'claim:17', '{}', '{"digest": "9b5d9fda57a6141ab6b90df96e2529e2d39b890bf574b3f1650672575fbd1e06", "extent": "", "rating": "verified", "verdict": 14, "as_of_date": "2024-06-03", "explanation": "The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats.", "found_value": "", "reason_code": "", "sole_source_reason": ""}', '90112f7d7dd6571863bc505d0c9b1047d9751f18b7d1f2a3cbe06ca8e450788b', '1778ce2cab959d2b86679def2cf423332da0acbc46907a0aad082947978ef64e');
INSERT INTO public.cases_event VALUES (141, 141, '2024-06-03 18:56:00.123456+00', 'ruth', 'approve_verdict', 'claim:17', '{}', '{"note": "Seen (sample).", "digest": "9b5d9fda57a6141ab6b90df96e2529e2d39b890bf574b3f1650672575fbd1e06", "extent": "", "rating": "verified", "verdict": 14, "as_of_date": "2024-06-03", "explanation": "The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats.", "found_value": "", "reason_code": "", "sole_source_reason": ""}', '1778ce2cab959d2b86679def2cf423332da0acbc46907a0aad082947978ef64e', '6f9945a285c944cca65962e528b1d16c82e264f7ef6e6f25fe05c3768d233743');
INSERT INTO public.cases_event VALUES (142, 142, '2024-06-03 18:57:00.123456+00', 'rita', 'record_snapshot', 'snapshot:18', '{}', '{"sha256": "b934c5b578227b0b38c04a3f32d8bc678d0500c6caa13b7b37895f88d0511a9a", "source": "source:1", "status": "archived", "failure": "", "accessed_at": "2024-06-03T18:57:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/1"}', '6f9945a285c944cca65962e528b1d16c82e264f7ef6e6f25fe05c3768d233743', '115b6407075e114601fd54115408805b0172e28fdb85af4c29db3faf230b8957');
INSERT INTO public.cases_event VALUES (143, 143, '2024-06-03 18:58:00.123456+00', 'rita', 'record_snapshot', 'snapshot:19', '{}', '{"sha256": "", "source": "source:2", "status": "archived", "failure": "", "accessed_at": "2024-06-03T18:58:00.123456+00:00", "archive_url": "https://archive.example.org/2024/2"}', '115b6407075e114601fd54115408805b0172e28fdb85af4c29db3faf230b8957', 'c68ae1c860d1b9ef34c95c678ae78cd82fb5ccde674d3214d357c55f9428c2e8');
INSERT INTO public.cases_event VALUES (144, 144, '2024-06-03 19:05:00.123456+00', 'rita', 'revise_evidence', 'claim:18', '{"evidence": []}', '{"version": 2, "evidence": [{"id": 25, "note": "What the row says (sample).", "quote": "Row 18: “1 غرفة”", "source": {"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}, "stance": "refutes", "locator": "page 1", "snapshot": {"sha256": "b934c5b578227b0b38c04a3f32d8bc678d0500c6caa13b7b37895f88d0511a9a", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T18:57:00Z", "archive_url": "https://archive.example.org/2024/file/1"}}, {"id": 26, "note": "", "quote": "Row 18: “2 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "refutes", "locator": "page 2", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T18:58:00Z", "archive_url": "https://archive.example.org/2024/2"}}]}', 'c68ae1c860d1b9ef34c95c678ae78cd82fb5ccde674d3214d357c55f9428c2e8', 'cdf9cd86d130be63bd7cca047dff1ab7cf9c2b3c5eb77e6d06beee4263fd6de8');
INSERT INTO public.cases_event VALUES (145, 145, '2024-06-03 19:12:00.123456+00', 'remy', 'propose_verdict', 'claim:18', '{}', '{"digest": "3adc6c58902b038004381488f6b5c3adf1b92adaa25d3c08edd4e5eed1729f79", "extent": "in_part", "rating": "disputed", "verdict": 15, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 18.", "found_value": "13,5 %", "reason_code": "", "sole_source_reason": ""}', 'cdf9cd86d130be63bd7cca047dff1ab7cf9c2b3c5eb77e6d06beee4263fd6de8', 'bc3eaab4939bee95a8d647abb2c2d0076b7e6eab64c2c89899f2835611efd879');
INSERT INTO public.cases_event VALUES (146, 146, '2024-06-03 19:19:00.123456+00', 'ruth', 'approve_verdict', 'claim:18', '{}', '{"note": "Seen (sample).", "digest": "3adc6c58902b038004381488f6b5c3adf1b92adaa25d3c08edd4e5eed1729f79", "extent": "in_part", "rating": "disputed", "verdict": 15, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 18.", "found_value": "13,5 %", "reason_code": "", "sole_source_reason": ""}', 'bc3eaab4939bee95a8d647abb2c2d0076b7e6eab64c2c89899f2835611efd879', 'b85210047d627411a4bf7d7648fad7727e40870b0ba9405e3777eddefd8a266b');
INSERT INTO public.cases_event VALUES (147, 147, '2024-06-03 19:26:00.123456+00', 'remy', 'log_contact', 'case:2', '{}', '{"answer": "", "channel": "email", "outcome": "waiting", "asked_at": "2024-06-03T19:26:00.123456+00:00", "question": "Which rooms, please?", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}', 'b85210047d627411a4bf7d7648fad7727e40870b0ba9405e3777eddefd8a266b', '13bf89c626230e9c6878bf90fab312d5ee5284e41408b42e7280d4fd0064f704');
INSERT INTO public.cases_event VALUES (148, 148, '2024-06-03 19:33:00.123456+00', 'remy', 'record_answer', 'case:2', '{"outcome": "waiting"}', '{"answer": "", "outcome": "no_answer", "answered_at": null}', '13bf89c626230e9c6878bf90fab312d5ee5284e41408b42e7280d4fd0064f704', '0ba51e8dacdf35cff667106767627f550b61f785e9e819e2a21832db5c66fbd4');
INSERT INTO public.cases_event VALUES (149, 149, '2024-06-03 19:40:00.123456+00', 'remy', 'edit_case', 'case:2', '{"summary": "", "why_checked": ""}', '{"summary": "=It holds, (sample)", "version": 2, "why_checked": "To see (sample)."}', '0ba51e8dacdf35cff667106767627f550b61f785e9e819e2a21832db5c66fbd4', '7706f7f8155b5130f880ac4fbe77621af3b2ad857a3cee189bf1eeed61935c08');
INSERT INTO public.cases_event VALUES (150, 150, '2024-06-03 19:47:00.123456+00', 'edda', 'publish', 'case:2', '{}', '{"digest": "6454cb6f36d1169322e636af9daad24f2122a56e1a088bf7b35c4f4db54755e1", "edition": 1, "version": 3}', '7706f7f8155b5130f880ac4fbe77621af3b2ad857a3cee189bf1eeed61935c08', 'b3cd80935f13cd42eb2827433d37eb35565923ffc6f89e54e4d3a52f75995516');
INSERT INTO public.cases_event VALUES (151, 151, '2024-06-03 19:54:00.123456+00', 'edda', 'withdraw', 'case:2', '{}', '{"digest": "24468ed23ff5814bb336c24b32c632a46d03c6ca502ba08b9626fc877caad82e", "reason": "The release was a forgery (sample).", "edition": 2, "version": 4}', 'b3cd80935f13cd42eb2827433d37eb35565923ffc6f89e54e4d3a52f75995516', '77ed0377c79a58c8387fc578106ea1f68b3d38573c4f413cfb9dd4b3a6fa4473');
INSERT INTO public.cases_event VALUES (152, 152, '2024-06-03 20:01:00.123456+00', 'remy', 'receive_release', 'case:3', '{}', '{"title": "Sample: eleven gardens", "claims": 1, "issuer": "Garden office (sample)", "sha256": "534d57670e1180bf3e40734440e1039d5f8ab6c533f993ff2b7de4a6429fe4e6", "statements": 2}', '77ed0377c79a58c8387fc578106ea1f68b3d38573c4f413cfb9dd4b3a6fa4473', '06781734e4a1947fd286ed7defc8864323ddd3d97ea9e14f521fefa48e658ecc');
INSERT INTO public.cases_event VALUES (153, 153, '2024-06-03 20:02:00.123456+00', 'rita', 'reclassify_statement', 'statement:20', '{"end": 54, "kind": "factual", "start": 0, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 54, "kind": "factual", "start": 0, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '06781734e4a1947fd286ed7defc8864323ddd3d97ea9e14f521fefa48e658ecc', '55a42b7b57ac664a0ff2bbe300cc885ed2087e94c1d47c8db0a6977d008fb57b');
INSERT INTO public.cases_event VALUES (154, 154, '2024-06-03 20:03:00.123456+00', 'rita', 'reclassify_statement', 'statement:21', '{"end": 65, "kind": "boilerplate", "start": 56, "speaker": null, "is_checkable": false, "not_checkable_reason": "apparatus"}', '{"end": 65, "kind": "boilerplate", "start": 56, "speaker": null, "is_checkable": false, "not_checkable_reason": "apparatus"}', '55a42b7b57ac664a0ff2bbe300cc885ed2087e94c1d47c8db0a6977d008fb57b', '5b4f7982668e0f107cbc173622624da5aa1a8a30d7babf6f3c75829905125a3c');
INSERT INTO public.cases_event VALUES (156, 156, '2024-06-03 20:05:00.123456+00', 'rita', 'record_snapshot', 'snapshot:21', '{}', '{"sha256": "3fa2a0e59ab9674073a1e5e32138e5bad307f8b9dd42f39344ba81c6cb087aa9", "source": "source:3", "status": "archived", "failure": "", "accessed_at": "2024-06-03T20:05:00.123456+00:00", "archive_url": ""}', '454d4e202cce37c366df9c0891a75b8ecf655a42c6c62ef9df59d9bbef8f5309', 'd400d249f36b12f6d89a572c51ed491322e06ba050b59b5ff2961a9a8ca16f03');
INSERT INTO public.cases_event VALUES (157, 157, '2024-06-03 20:12:00.123456+00', 'rita', 'revise_evidence', 'claim:19', '{"evidence": []}', '{"version": 2, "evidence": [{"id": 27, "note": "What the row says (sample).", "quote": "Row 19: “1 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T20:04:00Z", "archive_url": "https://archive.example.org/2024/2"}}, {"id": 28, "note": "", "quote": "Row 19: “2 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "3fa2a0e59ab9674073a1e5e32138e5bad307f8b9dd42f39344ba81c6cb087aa9", "status": "archived", "failure": "", "media_type": "text/plain", "accessed_at": "2024-06-03T20:05:00Z", "archive_url": ""}}]}', 'd400d249f36b12f6d89a572c51ed491322e06ba050b59b5ff2961a9a8ca16f03', '9e3234d42ac9cea851cfd930847584d6c63af2c04a0b9cb8843f4ee9c8067e1f');
INSERT INTO public.cases_event VALUES (158, 158, '2024-06-03 20:19:00.123456+00', 'remy', 'propose_verdict', 'claim:19', '{}', '{"digest": "d75afc96da721a7935ccf40a80d555095bea5b8f1bc0c21e35e8795f0d467691", "extent": "", "rating": "verified", "verdict": 16, "as_of_date": "2024-06-03", "explanation": "The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats.", "found_value": "", "reason_code": "", "sole_source_reason": ""}', '9e3234d42ac9cea851cfd930847584d6c63af2c04a0b9cb8843f4ee9c8067e1f', '58dfb3a8baf6136113378a903b0477de1f1689e3af72ed5e3bf69b223fa9128d');
INSERT INTO public.cases_event VALUES (159, 159, '2024-06-03 20:26:00.123456+00', 'ruth', 'approve_verdict', 'claim:19', '{}', '{"note": "Seen (sample).", "digest": "d75afc96da721a7935ccf40a80d555095bea5b8f1bc0c21e35e8795f0d467691", "extent": "", "rating": "verified", "verdict": 16, "as_of_date": "2024-06-03", "explanation": "The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats.", "found_value": "", "reason_code": "", "sole_source_reason": ""}', '58dfb3a8baf6136113378a903b0477de1f1689e3af72ed5e3bf69b223fa9128d', '9593b8fa653de6bd15045eaa23be88e987882acde4989110329a29cef5b14ca5');
INSERT INTO public.cases_event VALUES (160, 160, '2024-06-03 20:33:00.123456+00', 'remy', 'log_contact', 'case:3', '{}', '{"answer": "", "channel": "email", "outcome": "waiting", "asked_at": "2024-06-03T20:33:00.123456+00:00", "question": "Which rooms, please?", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}', '9593b8fa653de6bd15045eaa23be88e987882acde4989110329a29cef5b14ca5', '6f906fce08839406bea70fcd7b4a6433b2945b495189fae4b0911c81f3aa93ca');
INSERT INTO public.cases_event VALUES (161, 161, '2024-06-03 20:40:00.123456+00', 'remy', 'record_answer', 'case:3', '{"outcome": "waiting"}', '{"answer": "", "outcome": "no_answer", "answered_at": null}', '6f906fce08839406bea70fcd7b4a6433b2945b495189fae4b0911c81f3aa93ca', '93c1ffa0e3004da5451ea96403e3413b6e89239beed1fffa0f038d0d783c316e');
INSERT INTO public.cases_event VALUES (162, 162, '2024-06-03 20:47:00.123456+00', 'remy', 'edit_case', 'case:3', '{"summary": "", "why_checked": ""}', '{"summary": "=It holds, (sample)", "version": 2, "why_checked": "To see (sample)."}', '93c1ffa0e3004da5451ea96403e3413b6e89239beed1fffa0f038d0d783c316e', 'b30810b8a785f7ce8030cc2a8f2200350d71351fc13160b9be2533e2bf55f2e4');
INSERT INTO public.cases_event VALUES (163, 163, '2024-06-03 20:54:00.123456+00', 'edda', 'publish', 'case:3', '{}', '{"digest": "36f057a29c67d34b47bdb961e6d4ce69995d97c310cc44950e742452db9db357", "edition": 1, "version": 3}', 'b30810b8a785f7ce8030cc2a8f2200350d71351fc13160b9be2533e2bf55f2e4', 'c9a83a2cc32f152f990e6fb6d45237f652a873669ee52434fc97727c28a6e62d');
INSERT INTO public.cases_event VALUES (164, 164, '2024-06-03 21:01:00.123456+00', 'remy', 'edit_case', 'case:3', '{"why_checked": "To see (sample)."}', '{"version": 4, "why_checked": "To see it again (sample)."}', 'c9a83a2cc32f152f990e6fb6d45237f652a873669ee52434fc97727c28a6e62d', 'c36ec6a5a437b8ce94d6ea6a73e5ed5df131169cdcd473fc8ef9c03d2ad47130');
INSERT INTO public.cases_event VALUES (165, 165, '2024-06-03 21:08:00.123456+00', 'edda', 'publish', 'case:3', '{}', '{"digest": "794f73451e17e494261b061d9fb0a97bfadfeb73a97d64ba4035fc277a8c8b8d", "edition": 2, "version": 5}', 'c36ec6a5a437b8ce94d6ea6a73e5ed5df131169cdcd473fc8ef9c03d2ad47130', '1f2378817b73159a69de5b445b784ac734b6487292ffd3577d9007a483b26c41');
INSERT INTO public.cases_event VALUES (166, 166, '2024-06-03 21:15:00.123456+00', 'rita', 'edit_claim', 'claim:19', '{"text": "=SUM(1;2) is what the sample table says of 11 gardens."}', '{"text": "Reworded (sample).", "version": 3}', '1f2378817b73159a69de5b445b784ac734b6487292ffd3577d9007a483b26c41', '06903c53f9b29cb0783d2a656801bd5df9d6b144faddba40630b7ac36ce2aa40');
INSERT INTO public.cases_event VALUES (167, 167, '2024-06-03 21:22:00.123456+00', 'remy', 'receive_release', 'case:4', '{}', '{"title": "Sample: seven rooms", "claims": 7, "issuer": "Lakeside County (sample)", "sha256": "c729a98620a7e333fe99b83cedb64254df65cfce088ee541f469fc3d2f7476a9", "statements": 7}', '06903c53f9b29cb0783d2a656801bd5df9d6b144faddba40630b7ac36ce2aa40', '73c685dc67cc279941d27fbc165e803ba090539bc2a2ba49dd1284b56e2b5222');
INSERT INTO public.cases_event VALUES (168, 168, '2024-06-03 21:23:00.123456+00', 'rita', 'reclassify_statement', 'statement:22', '{"end": 37, "kind": "factual", "start": 0, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 37, "kind": "factual", "start": 0, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '73c685dc67cc279941d27fbc165e803ba090539bc2a2ba49dd1284b56e2b5222', '3a03baa2e0d2df31b88ef15686eb52f87c717edf15bf92c9bc615de5cea9a1a9');
INSERT INTO public.cases_event VALUES (169, 169, '2024-06-03 21:24:00.123456+00', 'rita', 'reclassify_statement', 'statement:23', '{"end": 76, "kind": "factual", "start": 39, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 76, "kind": "factual", "start": 39, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '3a03baa2e0d2df31b88ef15686eb52f87c717edf15bf92c9bc615de5cea9a1a9', '977ae6d04a3c3b1d6408d7df7a255a6d1dfd2fd6eca577d316acda0d3f490e5d');
INSERT INTO public.cases_event VALUES (170, 170, '2024-06-03 21:25:00.123456+00', 'rita', 'reclassify_statement', 'statement:24', '{"end": 115, "kind": "factual", "start": 78, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 115, "kind": "factual", "start": 78, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '977ae6d04a3c3b1d6408d7df7a255a6d1dfd2fd6eca577d316acda0d3f490e5d', '5a8abe1ccf43bd27db972ec48fcab76d9eff825ab16dd7bc5794e5f415a348e0');
INSERT INTO public.cases_event VALUES (171, 171, '2024-06-03 21:26:00.123456+00', 'rita', 'reclassify_statement', 'statement:25', '{"end": 154, "kind": "factual", "start": 117, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 154, "kind": "factual", "start": 117, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '5a8abe1ccf43bd27db972ec48fcab76d9eff825ab16dd7bc5794e5f415a348e0', '040d96078761f55ef5d943542dd3e0881333ea754535569d72b212a239201e5e');
INSERT INTO public.cases_event VALUES (172, 172, '2024-06-03 21:27:00.123456+00', 'rita', 'reclassify_statement', 'statement:26', '{"end": 193, "kind": "factual", "start": 156, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 193, "kind": "factual", "start": 156, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '040d96078761f55ef5d943542dd3e0881333ea754535569d72b212a239201e5e', 'a397ccd1886a88798360ecdededed79c4fd84de884e8a23a087e70b5d1dd3926');
INSERT INTO public.cases_event VALUES (173, 173, '2024-06-03 21:28:00.123456+00', 'rita', 'reclassify_statement', 'statement:27', '{"end": 232, "kind": "factual", "start": 195, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 232, "kind": "factual", "start": 195, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', 'a397ccd1886a88798360ecdededed79c4fd84de884e8a23a087e70b5d1dd3926', 'a2b16ebc012fbc714fdaee7042bf6bd3ac784647f3831a510624a3ae04831e73');
INSERT INTO public.cases_event VALUES (174, 174, '2024-06-03 21:29:00.123456+00', 'rita', 'reclassify_statement', 'statement:28', '{"end": 271, "kind": "factual", "start": 234, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', '{"end": 271, "kind": "factual", "start": 234, "speaker": null, "is_checkable": true, "not_checkable_reason": ""}', 'a2b16ebc012fbc714fdaee7042bf6bd3ac784647f3831a510624a3ae04831e73', 'ca6a8d22a01bf8cf86ab510211d67195ad2d5219d60cc818be111d5452d0639c');
INSERT INTO public.cases_event VALUES (175, 175, '2024-06-03 21:30:00.123456+00', 'rita', 'record_snapshot', 'snapshot:22', '{}', '{"sha256": "", "source": "source:4", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "accessed_at": "2024-06-03T21:30:00.123456+00:00", "archive_url": ""}', 'ca6a8d22a01bf8cf86ab510211d67195ad2d5219d60cc818be111d5452d0639c', 'c7f323615a0a4945526485618a52e5d6fecc9a15b0e9af2dab104211c3c95d89');
INSERT INTO public.cases_event VALUES (176, 176, '2024-06-03 21:31:00.123456+00', 'rita', 'record_snapshot', 'snapshot:23', '{}', '{"sha256": "e016e117caaa343eafc06fe5221a1071e976e660d27ae90b097770f3bbc704b1", "source": "source:6", "status": "archived", "failure": "", "accessed_at": "2024-06-03T21:31:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/6"}', 'c7f323615a0a4945526485618a52e5d6fecc9a15b0e9af2dab104211c3c95d89', '1dbbec71f1a45ef685ba413fecb5697ab8f865a77c5fca49b3bf1df84a506664');
INSERT INTO public.cases_event VALUES (177, 177, '2024-06-03 21:38:00.123456+00', 'rita', 'revise_evidence', 'claim:21', '{"evidence": []}', '{"version": 2, "evidence": [{"id": 29, "note": "What the row says (sample).", "quote": "Row 21: “1 غرفة”", "source": {"id": 4, "url": "", "kind": "law", "title": "Sample register 4: “rooms”", "author": "", "is_party": false, "publisher": "", "is_primary": true, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T21:30:00Z", "archive_url": ""}}, {"id": 30, "note": "", "quote": "Row 21: “2 غرفة”", "source": {"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "e016e117caaa343eafc06fe5221a1071e976e660d27ae90b097770f3bbc704b1", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T21:31:00Z", "archive_url": "https://archive.example.org/2024/file/6"}}]}', '1dbbec71f1a45ef685ba413fecb5697ab8f865a77c5fca49b3bf1df84a506664', '9e812bd7d25e56b46f0c7e13c915b6756a4a7a66778ef52461ac87fad948ab93');
INSERT INTO public.cases_event VALUES (178, 178, '2024-06-03 21:45:00.123456+00', 'remy', 'propose_verdict', 'claim:21', '{}', '{"digest": "c882d62e05368ddf7c5cbf544d95971a2535cc92d0e1a82e9a9e97ee07a834c5", "extent": "", "rating": "verified", "verdict": 17, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 21.", "found_value": "", "reason_code": "", "sole_source_reason": "The only sample register."}', '9e812bd7d25e56b46f0c7e13c915b6756a4a7a66778ef52461ac87fad948ab93', '004710cd030dc79d6fc2d7faa901619eda3d1f641e8ad12a363f2e485cc76d40');
INSERT INTO public.cases_event VALUES (179, 179, '2024-06-03 21:46:00.123456+00', 'rita', 'record_snapshot', 'snapshot:24', '{}', '{"sha256": "36487d5574df17fc65ee0ad9591081b843468ddee8001c3a11b46b47761c9a0a", "source": "source:6", "status": "archived", "failure": "", "accessed_at": "2024-06-03T21:46:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/6"}', '004710cd030dc79d6fc2d7faa901619eda3d1f641e8ad12a363f2e485cc76d40', 'e1ec12072f522c38030b21db0a655d54b4b5293112d98e1129e54c90c30ed8de');
INSERT INTO public.cases_event VALUES (180, 180, '2024-06-03 21:47:00.123456+00', 'rita', 'record_snapshot', 'snapshot:25', '{}', '{"sha256": "", "source": "source:9", "status": "archived", "failure": "", "accessed_at": "2024-06-03T21:47:00.123456+00:00", "archive_url": "https://archive.example.org/2024/9"}', 'e1ec12072f522c38030b21db0a655d54b4b5293112d98e1129e54c90c30ed8de', '1678ed3eb28e04def5c0dc23eabac32bcdf77eb0f38e405eed1bbacdc711b721');
INSERT INTO public.cases_event VALUES (181, 181, '2024-06-03 21:54:00.123456+00', 'rita', 'revise_evidence', 'claim:22', '{"evidence": []}', '{"version": 2, "evidence": [{"id": 31, "note": "What the row says (sample).", "quote": "Row 22: “1 غرفة”", "source": {"id": 6, "url": "https://records6.example.org/rooms?year=2024", "kind": "news_report", "title": "Sample register 6: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 6", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "36487d5574df17fc65ee0ad9591081b843468ddee8001c3a11b46b47761c9a0a", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T21:46:00Z", "archive_url": "https://archive.example.org/2024/file/6"}}, {"id": 32, "note": "", "quote": "Row 22: “2 غرفة”", "source": {"id": 9, "url": "https://records9.example.org/rooms?year=2024", "kind": "archive", "title": "Sample register 9: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 9", "is_primary": false, "interest_note": "", "published_date": "2024-05-09", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T21:47:00Z", "archive_url": "https://archive.example.org/2024/9"}}]}', '1678ed3eb28e04def5c0dc23eabac32bcdf77eb0f38e405eed1bbacdc711b721', 'ffe7655d00f1de7a971597d4d3ef5fa29710d4e1da1b69c30ba48c1aa7078dd9');
INSERT INTO public.cases_event VALUES (182, 182, '2024-06-03 22:01:00.123456+00', 'remy', 'propose_verdict', 'claim:22', '{}', '{"digest": "9a412dcc41cb762c4f74cb7f69d5b42f1a87238327d7d9aae81f6b70ab11901f", "extent": "", "rating": "verified", "verdict": 18, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 22.", "found_value": "", "reason_code": "", "sole_source_reason": "The only sample register."}', 'ffe7655d00f1de7a971597d4d3ef5fa29710d4e1da1b69c30ba48c1aa7078dd9', '11b4e4040d71565374e27dbb9d85ed6490d889d996c864ffcf3d4532bacf8e9f');
INSERT INTO public.cases_event VALUES (183, 183, '2024-06-03 22:08:00.123456+00', 'ruth', 'return_verdict', 'claim:22', '{}', '{"note": "Cite it (sample).", "digest": "9a412dcc41cb762c4f74cb7f69d5b42f1a87238327d7d9aae81f6b70ab11901f", "extent": "", "rating": "verified", "verdict": 18, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 22.", "found_value": "", "reason_code": "", "sole_source_reason": "The only sample register."}', '11b4e4040d71565374e27dbb9d85ed6490d889d996c864ffcf3d4532bacf8e9f', 'e0e6c3e86683d3c2df0dfaa152481eac26f3ef8eaa97200c43b15a9df8914fd0');
INSERT INTO public.cases_event VALUES (184, 184, '2024-06-03 22:09:00.123456+00', 'rita', 'record_snapshot', 'snapshot:26', '{}', '{"sha256": "", "source": "source:9", "status": "archived", "failure": "", "accessed_at": "2024-06-03T22:09:00.123456+00:00", "archive_url": "https://archive.example.org/2024/9"}', 'e0e6c3e86683d3c2df0dfaa152481eac26f3ef8eaa97200c43b15a9df8914fd0', '1272c089359b779de7dbeae41fb9800a5f9e781294f6fed7c5bf5843306309a6');
INSERT INTO public.cases_event VALUES (185, 185, '2024-06-03 22:10:00.123456+00', 'rita', 'record_snapshot', 'snapshot:27', '{}', '{"sha256": "40f53d890cd6e15586abd5b66db86d2b6b1158cbd5eb90322c16178da37770dc", "source": "source:1", "status": "archived", "failure": "", "accessed_at": "2024-06-03T22:10:00.123456+00:00", "archive_url": ""}', '1272c089359b779de7dbeae41fb9800a5f9e781294f6fed7c5bf5843306309a6', '6b623093eab119b087f1bc75c5f37e0b60ff99f5f4416ac74e2aeed22a2c1b44');
INSERT INTO public.cases_event VALUES (186, 186, '2024-06-03 22:17:00.123456+00', 'rita', 'revise_evidence', 'claim:23', '{"evidence": []}', '{"version": 2, "evidence": [{"id": 33, "note": "What the row says (sample).", "quote": "Row 23: “1 غرفة”", "source": {"id": 9, "url": "https://records9.example.org/rooms?year=2024", "kind": "archive", "title": "Sample register 9: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 9", "is_primary": false, "interest_note": "", "published_date": "2024-05-09", "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "archived", "failure": "", "media_type": "", "accessed_at": "2024-06-03T22:09:00Z", "archive_url": "https://archive.example.org/2024/9"}}, {"id": 34, "note": "", "quote": "Row 23: “2 غرفة”", "source": {"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "40f53d890cd6e15586abd5b66db86d2b6b1158cbd5eb90322c16178da37770dc", "status": "archived", "failure": "", "media_type": "text/plain", "accessed_at": "2024-06-03T22:10:00Z", "archive_url": ""}}]}', '6b623093eab119b087f1bc75c5f37e0b60ff99f5f4416ac74e2aeed22a2c1b44', '9d83bf654d62ef880738c50553b05cd2289970ec22a5e9bfecb2898fee73c7f2');
INSERT INTO public.cases_event VALUES (187, 187, '2024-06-03 22:24:00.123456+00', 'remy', 'propose_verdict', 'claim:23', '{}', '{"digest": "602fabe934addb56d8df7adb7e424e070c657a49dcab14fb4e6f217c289d03a8", "extent": "", "rating": "verified", "verdict": 19, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 23.", "found_value": "", "reason_code": "", "sole_source_reason": "The only sample register."}', '9d83bf654d62ef880738c50553b05cd2289970ec22a5e9bfecb2898fee73c7f2', 'ea83306915f8f53ec5448005efdfcce1d559d8ce88dc10c283df695a679b3b6e');
INSERT INTO public.cases_event VALUES (188, 188, '2024-06-03 22:31:00.123456+00', 'ruth', 'approve_verdict', 'claim:23', '{}', '{"note": "Seen (sample).", "digest": "602fabe934addb56d8df7adb7e424e070c657a49dcab14fb4e6f217c289d03a8", "extent": "", "rating": "verified", "verdict": 19, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 23.", "found_value": "", "reason_code": "", "sole_source_reason": "The only sample register."}', 'ea83306915f8f53ec5448005efdfcce1d559d8ce88dc10c283df695a679b3b6e', '90fdd72e101b9d5ea2a177506d856b5d7cff69dac2ab03e6c35e7cc5ed19cb86');
INSERT INTO public.cases_event VALUES (189, 189, '2024-06-03 22:32:00.123456+00', 'rita', 'record_snapshot', 'snapshot:28', '{}', '{"sha256": "a2104bd407326493956c6457330daa1f1f73c4208adbe17e9d262192a5355a32", "source": "source:1", "status": "archived", "failure": "", "accessed_at": "2024-06-03T22:32:00.123456+00:00", "archive_url": ""}', '90fdd72e101b9d5ea2a177506d856b5d7cff69dac2ab03e6c35e7cc5ed19cb86', '50f6ee4afdf9e79c986173d8f663ab89fb2a09a32ae3e779a811c0521c0f7684');
INSERT INTO public.cases_event VALUES (190, 190, '2024-06-03 22:33:00.123456+00', 'rita', 'record_snapshot', 'snapshot:29', '{}', '{"sha256": "", "source": "source:2", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "accessed_at": "2024-06-03T22:33:00.123456+00:00", "archive_url": ""}', '50f6ee4afdf9e79c986173d8f663ab89fb2a09a32ae3e779a811c0521c0f7684', '6dbab88c0dace2dbcf1277eb6373d7fcf0c45ef165795c6476395afcf0d59e15');
INSERT INTO public.cases_event VALUES (191, 191, '2024-06-03 22:40:00.123456+00', 'rita', 'revise_evidence', 'claim:24', '{"evidence": []}', '{"version": 2, "evidence": [{"id": 35, "note": "What the row says (sample).", "quote": "Row 24: “1 غرفة”", "source": {"id": 1, "url": "https://records1.example.org/rooms?year=2024", "kind": "official_record", "title": "Sample register 1: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 1", "is_primary": true, "interest_note": "", "published_date": "2024-05-01", "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "a2104bd407326493956c6457330daa1f1f73c4208adbe17e9d262192a5355a32", "status": "archived", "failure": "", "media_type": "text/plain", "accessed_at": "2024-06-03T22:32:00Z", "archive_url": ""}}, {"id": 36, "note": "", "quote": "Row 24: “2 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T22:33:00Z", "archive_url": ""}}]}', '6dbab88c0dace2dbcf1277eb6373d7fcf0c45ef165795c6476395afcf0d59e15', 'de7a5c9570ecb88c853185d1e2da568b83c80a1c621cb220be68bd16d13c5c3a');
INSERT INTO public.cases_event VALUES (192, 192, '2024-06-03 22:47:00.123456+00', 'remy', 'propose_verdict', 'claim:24', '{}', '{"digest": "c162b41d9967e7c52df4ed22b8f2419d2e353e7d30ebc66c5d2da5fe119a892c", "extent": "", "rating": "verified", "verdict": 20, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 24.", "found_value": "", "reason_code": "", "sole_source_reason": "The only sample register."}', 'de7a5c9570ecb88c853185d1e2da568b83c80a1c621cb220be68bd16d13c5c3a', '5bdafecc21ee622ef34ebed8eaf662c6979b1b914963ddf354bb26da5ab32731');
INSERT INTO public.cases_event VALUES (193, 193, '2024-06-03 22:54:00.123456+00', 'ruth', 'approve_verdict', 'claim:24', '{}', '{"note": "Seen (sample).", "digest": "c162b41d9967e7c52df4ed22b8f2419d2e353e7d30ebc66c5d2da5fe119a892c", "extent": "", "rating": "verified", "verdict": 20, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 24.", "found_value": "", "reason_code": "", "sole_source_reason": "The only sample register."}', '5bdafecc21ee622ef34ebed8eaf662c6979b1b914963ddf354bb26da5ab32731', 'f47595ee6e14e3199bfe4e55f822bb89c3fd2735a9bf9886966ba2a2e0cdb6cf');
INSERT INTO public.cases_event VALUES (194, 194, '2024-06-03 23:01:00.123456+00', 'rita', 'edit_claim', 'claim:24', '{"text": "Room 5 opened on 5 May 2024 (sample)."}', '{"text": "Room 5 opened on 5 May 2024 (sample). Changed.", "version": 3}', 'f47595ee6e14e3199bfe4e55f822bb89c3fd2735a9bf9886966ba2a2e0cdb6cf', '130f1d38c79f62c47c79477b74a4d6ac6f1f2f0671e694e0aea8d7e89c611132');
INSERT INTO public.cases_event VALUES (195, 195, '2024-06-03 23:02:00.123456+00', 'rita', 'record_snapshot', 'snapshot:30', '{}', '{"sha256": "", "source": "source:2", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "accessed_at": "2024-06-03T23:02:00.123456+00:00", "archive_url": ""}', '130f1d38c79f62c47c79477b74a4d6ac6f1f2f0671e694e0aea8d7e89c611132', '3bfdeb7b7f884f3f50e3b0b964a79114fc1a5cc238e9b3bb6087037cc749d004');
INSERT INTO public.cases_event VALUES (196, 196, '2024-06-03 23:03:00.123456+00', 'rita', 'record_snapshot', 'snapshot:31', '{}', '{"sha256": "e1bf74f7ec8150ad108c97e9723a3bee131f158e8ac57b5a4adec01247a5db9c", "source": "source:3", "status": "archived", "failure": "", "accessed_at": "2024-06-03T23:03:00.123456+00:00", "archive_url": "https://archive.example.org/2024/file/3"}', '3bfdeb7b7f884f3f50e3b0b964a79114fc1a5cc238e9b3bb6087037cc749d004', '44c7ba672e546a34ffeb2ab4b98a373340adcacba8410e4bd17335c4793bba8f');
INSERT INTO public.cases_event VALUES (197, 197, '2024-06-03 23:10:00.123456+00', 'rita', 'revise_evidence', 'claim:25', '{"evidence": []}', '{"version": 2, "evidence": [{"id": 37, "note": "What the row says (sample).", "quote": "Row 25: “1 غرفة”", "source": {"id": 2, "url": "https://records2.example.org/rooms?year=2024", "kind": "data_set", "title": "Sample register 2: “rooms”", "author": "", "is_party": false, "publisher": "Sample office 2", "is_primary": false, "interest_note": "", "published_date": null, "independence_group": ""}, "stance": "supports", "locator": "page 1", "snapshot": {"sha256": "", "status": "not_archived", "failure": "A conversation; the notes are kept at the sample desk.", "media_type": "", "accessed_at": "2024-06-03T23:02:00Z", "archive_url": ""}}, {"id": 38, "note": "", "quote": "Row 25: “2 غرفة”", "source": {"id": 3, "url": "https://records3.example.org/rooms?year=2024", "kind": "court_record", "title": "Sample register 3: “rooms”", "author": "Ann Sample", "is_party": false, "publisher": "Sample office 3", "is_primary": false, "interest_note": "", "published_date": "2024-05-03", "independence_group": ""}, "stance": "supports", "locator": "page 2", "snapshot": {"sha256": "e1bf74f7ec8150ad108c97e9723a3bee131f158e8ac57b5a4adec01247a5db9c", "status": "archived", "failure": "", "media_type": "application/pdf", "accessed_at": "2024-06-03T23:03:00Z", "archive_url": "https://archive.example.org/2024/file/3"}}]}', '44c7ba672e546a34ffeb2ab4b98a373340adcacba8410e4bd17335c4793bba8f', 'd67ef2849918a4bed3997740b3483a66841c05ef8aa9d0df69995b89942503a1');
INSERT INTO public.cases_event VALUES (198, 198, '2024-06-03 23:17:00.123456+00', 'remy', 'propose_verdict', 'claim:25', '{}', '{"digest": "f76834b90c3f4a1cfd8efefac762125e0a16e722c72db1ca3aea29c71e5fb994", "extent": "", "rating": "verified", "verdict": 21, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 25.", "found_value": "", "reason_code": "", "sole_source_reason": "The only sample register."}', 'd67ef2849918a4bed3997740b3483a66841c05ef8aa9d0df69995b89942503a1', '03bdb6f332808ecfd34cfa1efa7f6d98fe691853da234b8dd4da2cba6617e660');
INSERT INTO public.cases_event VALUES (199, 199, '2024-06-03 23:24:00.123456+00', 'ruth', 'approve_verdict', 'claim:25', '{}', '{"note": "Seen (sample).", "digest": "f76834b90c3f4a1cfd8efefac762125e0a16e722c72db1ca3aea29c71e5fb994", "extent": "", "rating": "verified", "verdict": 21, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 25.", "found_value": "", "reason_code": "", "sole_source_reason": "The only sample register."}', '03bdb6f332808ecfd34cfa1efa7f6d98fe691853da234b8dd4da2cba6617e660', '7b8248aad0371ce2ec16cca59e3480bacf0ff6d69d65936fd9b0d5d3083d6954');
INSERT INTO public.cases_event VALUES (200, 200, '2024-06-03 23:31:00.123456+00', 'rita', 'edit_claim', 'claim:25', '{"text": "Room 6 opened on 6 May 2024 (sample)."}', '{"text": "Room 6 opened on 6 May 2024 (sample). Changed.", "version": 3}', '7b8248aad0371ce2ec16cca59e3480bacf0ff6d69d65936fd9b0d5d3083d6954', '6514266b1bb790188a02fe6c3a9fcb22f8c51518c52bc3defdf86f55311944b3');
INSERT INTO public.cases_event VALUES (201, 201, '2024-06-03 23:38:00.123456+00', 'rita', 'log_search', 'claim:25', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "Sample archive of Lakeside", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T23:38:00.123456+00:00"}', '6514266b1bb790188a02fe6c3a9fcb22f8c51518c52bc3defdf86f55311944b3', '52a96a4311533eb0419d36ec3cd555d14895b3c7eefa4399dedeff69c0402e96');
INSERT INTO public.cases_event VALUES (202, 202, '2024-06-03 23:45:00.123456+00', 'rita', 'log_search', 'claim:25', '{}', '{"query": "rooms “2024” \\ قاعة", "where": "سجل عيّنة", "outcome": "No entry.\nThe shelf is empty.", "searched_at": "2024-06-03T23:45:00.123456+00:00"}', '52a96a4311533eb0419d36ec3cd555d14895b3c7eefa4399dedeff69c0402e96', '1099b2aeef7a570959ee4a1a1083718432deb1175da3802487eb20e778997ede');
INSERT INTO public.cases_event VALUES (203, 203, '2024-06-03 23:52:00.123456+00', 'remy', 'propose_verdict', 'claim:25', '{}', '{"digest": "b211601be28ed18c8fbcbef2a0f4b6babdb62876985622b847a009bcd74dbe1c", "extent": "", "rating": "unverifiable", "verdict": 22, "as_of_date": "2024-06-03", "explanation": "Sample finding on claim 25.", "found_value": "", "reason_code": "not_disclosed", "sole_source_reason": ""}', '1099b2aeef7a570959ee4a1a1083718432deb1175da3802487eb20e778997ede', 'c94c86e376a5c71d0fb49571c722144a0bb295b7e8b40dc53bce4780544b25b8');
INSERT INTO public.cases_event VALUES (204, 204, '2024-06-03 23:59:00.123456+00', 'edda', 'assign', 'claim:26', '{"assigned_to": null}', '{"version": 2, "assigned_to": "user:1"}', 'c94c86e376a5c71d0fb49571c722144a0bb295b7e8b40dc53bce4780544b25b8', '6aef5528de2be54f124d65dc9b204ab8efc551a0df534bc61295720d421d90be');
INSERT INTO public.cases_event VALUES (205, 205, '2024-06-04 00:06:00.123456+00', 'remy', 'log_contact', 'case:4', '{}', '{"answer": "", "channel": "email", "outcome": "waiting", "asked_at": "2024-06-04T00:06:00.123456+00:00", "question": "Which rooms, please?", "answered_at": null, "deadline_date": "2024-06-09", "not_asked_reason": ""}', '6aef5528de2be54f124d65dc9b204ab8efc551a0df534bc61295720d421d90be', '6cd922d3dd5441834d9ee848eade595dcf7323e407cf61c46be3ba46fa7e888e');
INSERT INTO public.cases_event VALUES (206, 206, '2024-06-04 00:13:00.123456+00', 'remy', 'receive_release', 'case:5', '{}', '{"title": "Sample: by mistake", "claims": 1, "issuer": "Lakeside County (sample)", "sha256": "29c6788977f02404d3d10a57fbfd7556a75aed0349e02e54936175769eacfc3b", "statements": 1}', '6cd922d3dd5441834d9ee848eade595dcf7323e407cf61c46be3ba46fa7e888e', '8dc8ba05261371243c2b78037b99274c0670bb7f2774c33ad3130b25aeb63eff');
INSERT INTO public.cases_event VALUES (207, 207, '2024-06-04 00:20:00.123456+00', 'edda', 'withdraw', 'case:5', '{}', '{"reason": "Sent by mistake.", "version": 2}', '8dc8ba05261371243c2b78037b99274c0670bb7f2774c33ad3130b25aeb63eff', 'e6b61a82c66a0248dc436a8beea0447ef53d0b829d42f183ca2049696b5cd498');
INSERT INTO public.cases_event VALUES (208, 208, '2024-06-04 00:27:00.123456+00', 'remy', 'receive_release', 'case:6', '{}', '{"title": "Sample: just in", "claims": 1, "issuer": "Lakeside County (sample)", "sha256": "962bdaacf6019180b627305f21b7ec6eabc4978d5571994d416dfecc68efc1f0", "statements": 1}', 'e6b61a82c66a0248dc436a8beea0447ef53d0b829d42f183ca2049696b5cd498', '04077c386ff12920e007b0d7d8e3c156b1ee37071ae0e1771f98aec26b7e427a');


INSERT INTO public.cases_eventhead VALUES (1, 208, '04077c386ff12920e007b0d7d8e3c156b1ee37071ae0e1771f98aec26b7e427a');


INSERT INTO public.cases_evidencelink VALUES (1, 'supports', 'Row 1: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 1, 1, 2);
INSERT INTO public.cases_evidencelink VALUES (2, 'supports', 'Row 1: “2 غرفة”', 'page 2', '', 2, 1, 2, 3);
INSERT INTO public.cases_evidencelink VALUES (3, 'context', '', '', '', 3, 1, 3, 1);
INSERT INTO public.cases_evidencelink VALUES (4, 'context', '', '', '', 4, 1, NULL, 2);
INSERT INTO public.cases_evidencelink VALUES (5, 'context', '', '', '', 5, 1, NULL, 3);
INSERT INTO public.cases_evidencelink VALUES (6, 'context', '', '', '', 6, 1, NULL, 4);
INSERT INTO public.cases_evidencelink VALUES (7, 'refutes', 'Row 2: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 2, 4, 3);
INSERT INTO public.cases_evidencelink VALUES (8, 'refutes', 'Row 2: “2 غرفة”', 'page 2', '', 2, 2, 5, 4);
INSERT INTO public.cases_evidencelink VALUES (9, 'context', '', '', '', 3, 2, 6, 5);
INSERT INTO public.cases_evidencelink VALUES (10, 'context', '', '', '', 4, 2, NULL, 6);
INSERT INTO public.cases_evidencelink VALUES (11, 'context', '', '', '', 5, 2, NULL, 7);
INSERT INTO public.cases_evidencelink VALUES (12, 'context', '', '', '', 6, 2, NULL, 8);
INSERT INTO public.cases_evidencelink VALUES (13, 'refutes', 'Row 3: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 3, 7, 4);
INSERT INTO public.cases_evidencelink VALUES (14, 'refutes', 'Row 3: “2 غرفة”', 'page 2', '', 2, 3, 8, 6);
INSERT INTO public.cases_evidencelink VALUES (15, 'context', '', '', '', 3, 3, 9, 9);
INSERT INTO public.cases_evidencelink VALUES (16, 'context', '', '', '', 4, 3, NULL, 10);
INSERT INTO public.cases_evidencelink VALUES (17, 'supports', 'Row 14: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 14, 10, 3);
INSERT INTO public.cases_evidencelink VALUES (18, 'supports', 'Row 14: “2 غرفة”', 'page 2', '', 2, 14, 11, 4);
INSERT INTO public.cases_evidencelink VALUES (19, 'supports', 'Row 15: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 15, 12, 4);
INSERT INTO public.cases_evidencelink VALUES (20, 'supports', 'Row 15: “2 غرفة”', 'page 2', '', 2, 15, 13, 6);
INSERT INTO public.cases_evidencelink VALUES (21, 'refutes', 'Row 1: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 1, 14, 2);
INSERT INTO public.cases_evidencelink VALUES (22, 'refutes', 'Row 1: “2 غرفة”', 'page 2', '', 2, 1, 15, 3);
INSERT INTO public.cases_evidencelink VALUES (23, 'supports', 'Row 17: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 17, 16, 9);
INSERT INTO public.cases_evidencelink VALUES (24, 'supports', 'Row 17: “2 غرفة”', 'page 2', '', 2, 17, 17, 1);
INSERT INTO public.cases_evidencelink VALUES (25, 'refutes', 'Row 18: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 18, 18, 1);
INSERT INTO public.cases_evidencelink VALUES (26, 'refutes', 'Row 18: “2 غرفة”', 'page 2', '', 2, 18, 19, 2);
INSERT INTO public.cases_evidencelink VALUES (27, 'supports', 'Row 19: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 19, 20, 2);
INSERT INTO public.cases_evidencelink VALUES (28, 'supports', 'Row 19: “2 غرفة”', 'page 2', '', 2, 19, 21, 3);
INSERT INTO public.cases_evidencelink VALUES (29, 'supports', 'Row 21: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 21, 22, 4);
INSERT INTO public.cases_evidencelink VALUES (30, 'supports', 'Row 21: “2 غرفة”', 'page 2', '', 2, 21, 23, 6);
INSERT INTO public.cases_evidencelink VALUES (31, 'supports', 'Row 22: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 22, 24, 6);
INSERT INTO public.cases_evidencelink VALUES (32, 'supports', 'Row 22: “2 غرفة”', 'page 2', '', 2, 22, 25, 9);
INSERT INTO public.cases_evidencelink VALUES (33, 'supports', 'Row 23: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 23, 26, 9);
INSERT INTO public.cases_evidencelink VALUES (34, 'supports', 'Row 23: “2 غرفة”', 'page 2', '', 2, 23, 27, 1);
INSERT INTO public.cases_evidencelink VALUES (35, 'supports', 'Row 24: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 24, 28, 1);
INSERT INTO public.cases_evidencelink VALUES (36, 'supports', 'Row 24: “2 غرفة”', 'page 2', '', 2, 24, 29, 2);
INSERT INTO public.cases_evidencelink VALUES (37, 'supports', 'Row 25: “1 غرفة”', 'page 1', 'What the row says (sample).', 1, 25, 30, 2);
INSERT INTO public.cases_evidencelink VALUES (38, 'supports', 'Row 25: “2 غرفة”', 'page 2', '', 2, 25, 31, 3);


INSERT INTO public.cases_publishedcase VALUES (1, 2, 'sample-lakeside-opens-reading-rooms', 'Sample: Lakeside opens reading rooms', 'Half of it holds (sample).', 'Sample readers asked.
Twice.', 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'en', 'Lakeside County (sample)', 1, 15, 9, 0, 3, 6, 0, 6, 11, 1, 3, 7, '2024-06-03 17:32:00+00', '2024-06-03 18:23:00+00', 1, 'correction', '2024-06-03 18:23:00+00', '', 'usable', 'Sample Desk “Łódź”', true, 2);
INSERT INTO public.cases_publishedcase VALUES (2, 2, 'sample-gardens-bmoreb', 'Sample: gardens “& <b>more</b>”', '=It holds, (sample)', 'To see (sample).', 2, 'Sample: gardens “& <b>more</b>”', '', '2024-06-01', 1, 'e2a7b2ebcb7e96e382295c63b5cb163a08d84feb844988377f6752c99199c798', 'ar', 'بلدية العيّنة', 3, 3, 2, 1, 1, 0, 0, 1, 2, 1, 1, 0, '2024-06-03 19:47:00+00', '2024-06-03 19:54:00+00', 1, 'withdrawal', '2024-06-03 19:54:00+00', 'The release was a forgery (sample).', 'canceled', 'Sample Desk “Łódź”', true, 4);
INSERT INTO public.cases_publishedcase VALUES (3, 2, 'sample-eleven-gardens', 'Sample: eleven gardens', '=It holds, (sample)', 'To see it again (sample).', 3, 'Sample: eleven gardens', '', '2024-06-01', 1, '534d57670e1180bf3e40734440e1039d5f8ab6c533f993ff2b7de4a6429fe4e6', 'en', 'Garden office (sample)', 4, 2, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, '2024-06-03 20:54:00+00', '2024-06-03 21:08:00+00', 1, 'update', '2024-06-03 21:08:00+00', '', 'usable', 'Sample Desk “Łódź”', true, 6);


INSERT INTO public.cases_publishedclaim VALUES (1, 'sample-lakeside-opens-reading-rooms', 2, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 2, 'The sample county of Lakeside opened 14 reading rooms in May 2024.', 38, 104, 1, 'The sample county of Lakeside opened 14 reading rooms in May 2024. (identity, sample)', 'identity', 'Lakeside County (sample)', 1, 'organisation', '', 'https://ids.example.org/Q1', '14', 'disputed', 'in_part', '12', 'Sample finding on claim 1.', '', '', '2024-06-03', 8, 2, 0, '2024-06-03 17:32:00+00', '2024-06-03 18:23:00+00', 1, 'correction', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 2, 1);
INSERT INTO public.cases_publishedclaim VALUES (14, 'sample-lakeside-opens-reading-rooms', 1, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 2, 'The sample county of Lakeside opened 14 reading rooms in May 2024.', 38, 62, 2, 'Lakeside is a county.', 'number', 'Lakeside County (sample)', 1, 'organisation', '', 'https://ids.example.org/Q1', '', 'verified', '', '', '=1+1 is how the sample table begins, \ and ends. 🏠', '', '', '2024-06-03', 2, 2, 1, '2024-06-03 17:32:00+00', '2024-06-03 18:23:00+00', 1, 'correction', 'canceled', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 2, 1);
INSERT INTO public.cases_publishedclaim VALUES (15, 'sample-lakeside-opens-reading-rooms', 2, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 2, 'The sample county of Lakeside opened 14 reading rooms in May 2024.', 38, 62, 2, 'The rooms opened in May 2024. (date, sample)', 'date', 'Lakeside County (sample)', 1, 'organisation', '', 'https://ids.example.org/Q1', '14', 'verified', '', '14', 'Sample finding on claim 15.', '', 'Kept nowhere else (sample).', '2024-06-03', 2, 2, 1, '2024-06-03 17:32:00+00', '2024-06-03 18:23:00+00', 0, '', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 2, 1);
INSERT INTO public.cases_publishedclaim VALUES (2, 'sample-lakeside-opens-reading-rooms', 2, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 3, 'Attendance rose by 30 percent, more than in any other county.', 106, 167, 1, 'Attendance rose by 30 percent, more than in any other county.', 'number', 'Lakeside County (sample)', 1, 'organisation', '', 'https://ids.example.org/Q1', '', 'disputed', 'in_part', '13,5 %', 'Sample finding on claim 2.', '', '', '2024-06-03', 6, 2, 1, '2024-06-03 17:32:00+00', '2024-06-03 17:32:00+00', 0, '', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 3, 1);
INSERT INTO public.cases_publishedclaim VALUES (3, 'sample-lakeside-opens-reading-rooms', 2, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 4, 'The rooms cost 2 million dollars in all;', 169, 209, 1, 'The rooms cost 2 million dollars in all; the county paid half of that. (date, sample)', 'date', 'Lakeside County (sample)', 1, 'organisation', '', 'https://ids.example.org/Q1', '14', 'disputed', 'wholly', '', 'Says "0", not 30;
	see <b>row</b> & غرفة.', '', '', '2024-06-03', 4, 2, 1, '2024-06-03 17:32:00+00', '2024-06-03 17:32:00+00', 0, '', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 4, 1);
INSERT INTO public.cases_publishedclaim VALUES (13, 'sample-lakeside-opens-reading-rooms', 2, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 5, 'the county paid half of that.', 210, 239, 1, 'the county paid half of that. (identity, sample)', 'identity', 'Lakeside County (sample)', 1, 'organisation', '', 'https://ids.example.org/Q1', '14', 'unverifiable', '', '', 'Sample finding on claim 13.', 'other', '', '2024-06-03', 0, 0, 0, '2024-06-03 17:32:00+00', '2024-06-03 17:32:00+00', 0, '', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 16, 1);
INSERT INTO public.cases_publishedclaim VALUES (4, 'sample-lakeside-opens-reading-rooms', 2, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 6, 'The first room opened on 2 May 2024.

It was full by noon.', 241, 277, 1, 'The first room opened on 2 May 2024.', 'event', 'Lakeside County (sample)', 1, 'organisation', '', 'https://ids.example.org/Q1', '', 'unverifiable', '', '', 'Sample finding on claim 4.', 'no_record', '', '2024-06-03', 0, 0, 0, '2024-06-03 17:32:00+00', '2024-06-03 17:32:00+00', 0, '', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 5, 1);
INSERT INTO public.cases_publishedclaim VALUES (5, 'sample-lakeside-opens-reading-rooms', 2, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 6, 'The first room opened on 2 May 2024.

It was full by noon.', 279, 299, 2, 'It was full by noon. (legal_status, sample)', 'legal_status', 'Lakeside County (sample)', 1, 'organisation', '', 'https://ids.example.org/Q1', '14', 'unverifiable', '', '', 'Sample finding on claim 5.', 'not_disclosed', '', '2024-06-03', 0, 0, 0, '2024-06-03 17:32:00+00', '2024-06-03 17:32:00+00', 0, '', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 5, 1);
INSERT INTO public.cases_publishedclaim VALUES (9, 'sample-lakeside-opens-reading-rooms', 2, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 10, '“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library.', 425, 512, 1, '“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library. (quotation, sample)', 'quotation', 'Zoë Ångström', 2, 'person', 'director', 'https://ids.example.org/Q2', '14', 'unverifiable', '', '', 'Sample finding on claim 9.', 'sealed', '', '2024-06-03', 0, 0, 0, '2024-06-03 17:32:00+00', '2024-06-03 17:32:00+00', 0, '', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 10, 1);
INSERT INTO public.cases_publishedclaim VALUES (10, 'sample-lakeside-opens-reading-rooms', 2, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 12, '1,200 books in Arabic, given by وزارة الثقافة (عيّنة)', 545, 598, 1, '1,200 books in Arabic, given by وزارة الثقافة (عيّنة)', 'comparison', 'Lakeside County (sample)', 1, 'organisation', '', 'https://ids.example.org/Q1', '', 'unverifiable', '', '', 'Sample finding on claim 10.', 'too_vague', '', '2024-06-03', 0, 0, 0, '2024-06-03 17:32:00+00', '2024-06-03 17:32:00+00', 0, '', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 12, 1);
INSERT INTO public.cases_publishedclaim VALUES (12, 'sample-lakeside-opens-reading-rooms', 2, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 13, '300 books in Ελληνικά and 日本語, é and é alike', 600, 645, 1, '300 books in Ελληνικά and 日本語, é and é alike', 'other', 'Lakeside County (sample)', 1, 'organisation', '', 'https://ids.example.org/Q1', '', 'unverifiable', '', '', 'Sample finding on claim 12.', 'future', '', '2024-06-03', 0, 0, 0, '2024-06-03 17:32:00+00', '2024-06-03 17:32:00+00', 0, '', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 13, 1);
INSERT INTO public.cases_publishedclaim VALUES (11, 'sample-lakeside-opens-reading-rooms', 2, 1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 1, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'Lakeside County (sample)', 1, 14, '12 games 🎲 in a house 🏠', 647, 670, 1, '12 games 🎲 in a house 🏠 (cause, sample)', 'cause', 'Lakeside County (sample)', 1, 'organisation', '', 'https://ids.example.org/Q1', '14', 'unverifiable', '', '', 'Sample finding on claim 11.', 'conflicting', '', '2024-06-03', 0, 0, 0, '2024-06-03 17:32:00+00', '2024-06-03 17:32:00+00', 0, '', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 14, 1);
INSERT INTO public.cases_publishedclaim VALUES (17, 'sample-gardens-bmoreb', 1, 2, 'Sample: gardens “& <b>more</b>”', '', '2024-06-01', 1, 'e2a7b2ebcb7e96e382295c63b5cb163a08d84feb844988377f6752c99199c798', 'بلدية العيّنة', 3, 1, 'عيّنة: افتتحت البلدية 9 حدائق في أيار 2024.', 0, 43, 1, 'عيّنة: افتتحت البلدية 9 حدائق في أيار 2024.', 'number', 'بلدية العيّنة', 3, 'organisation', '', '', '', 'verified', '', '', 'The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats.', '', '', '2024-06-03', 2, 2, 1, '2024-06-03 19:47:00+00', '2024-06-03 19:54:00+00', 1, 'withdrawal', 'canceled', 'ar', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 17, 2);
INSERT INTO public.cases_publishedclaim VALUES (18, 'sample-gardens-bmoreb', 1, 2, 'Sample: gardens “& <b>more</b>”', '', '2024-06-01', 1, 'e2a7b2ebcb7e96e382295c63b5cb163a08d84feb844988377f6752c99199c798', 'بلدية العيّنة', 3, 2, '=SUM(1;2) is what the sample table says of 9 gardens.', 45, 98, 1, '=SUM(1;2) is what the sample table says of 9 gardens.', 'number', 'بلدية العيّنة', 3, 'organisation', '', '', '', 'disputed', 'in_part', '13,5 %', 'Sample finding on claim 18.', '', '', '2024-06-03', 2, 2, 1, '2024-06-03 19:47:00+00', '2024-06-03 19:54:00+00', 1, 'withdrawal', 'canceled', 'ar', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 18, 2);
INSERT INTO public.cases_publishedclaim VALUES (19, 'sample-eleven-gardens', 2, 3, 'Sample: eleven gardens', '', '2024-06-01', 1, '534d57670e1180bf3e40734440e1039d5f8ab6c533f993ff2b7de4a6429fe4e6', 'Garden office (sample)', 4, 1, '=SUM(1;2) is what the sample table says of 11 gardens.', 0, 54, 1, '=SUM(1;2) is what the sample table says of 11 gardens.', 'number', 'Garden office (sample)', 4, 'organisation', '', '', '', 'verified', '', '', 'The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats.', '', '', '2024-06-03', 2, 2, 0, '2024-06-03 20:54:00+00', '2024-06-03 20:54:00+00', 0, '', 'usable', 'en', 'Sample Desk “Łódź”', 'https://license.example.org/sample', true, 20, 3);


INSERT INTO public.cases_publishedevidence VALUES (1, 1, 'supports', 2, 'Sample register 2: “rooms”', 'data_set', 'Sample office 2', '', 'https://records2.example.org/rooms?year=2024', '', 'not_archived', 'A conversation; the notes are kept at the sample desk.', '', '2024-06-03 10:34:00+00', NULL, 'page 1', 'Row 1: “1 غرفة”', 'What the row says (sample).', false, false, '', '', 1);
INSERT INTO public.cases_publishedevidence VALUES (21, 2, 'refutes', 2, 'Sample register 2: “rooms”', 'data_set', 'Sample office 2', '', 'https://records2.example.org/rooms?year=2024', '', 'not_archived', 'A conversation; the notes are kept at the sample desk.', '', '2024-06-03 17:40:00+00', NULL, 'page 1', 'Row 1: “1 غرفة”', 'What the row says (sample).', false, false, '', '', 1);
INSERT INTO public.cases_publishedevidence VALUES (2, 3, 'supports', 3, 'Sample register 3: “rooms”', 'court_record', 'Sample office 3', 'Ann Sample', 'https://records3.example.org/rooms?year=2024', 'https://archive.example.org/2024/file/3', 'archived', '', '972170e3649a30c3b5bb87a74e8952b65d72b7f07a2925d0f992d7200371bbfa', '2024-06-03 10:35:00+00', '2024-05-03', 'page 2', 'Row 1: “2 غرفة”', '', false, false, '', '', 1);
INSERT INTO public.cases_publishedevidence VALUES (22, 4, 'refutes', 3, 'Sample register 3: “rooms”', 'court_record', 'Sample office 3', 'Ann Sample', 'https://records3.example.org/rooms?year=2024', 'https://archive.example.org/2024/file/3', 'archived', '', '665dcd8ee80a5611bdccad7973a8828696512a06e3d63384edc06bd32b7d0474', '2024-06-03 17:41:00+00', '2024-05-03', 'page 2', 'Row 1: “2 غرفة”', '', false, false, '', '', 1);
INSERT INTO public.cases_publishedevidence VALUES (3, 5, 'context', 1, 'Sample register 1: “rooms”', 'official_record', 'Sample office 1', '', 'https://records1.example.org/rooms?year=2024', 'https://archive.example.org/2024/file/1', 'archived', '', '256287b35a4b058f4a6f32d470704c5241299755cffab876a0affa115fe332cb', '2024-06-03 10:36:00+00', '2024-05-01', '', '', '', true, false, '', '', 1);
INSERT INTO public.cases_publishedevidence VALUES (4, 6, 'context', 2, 'Sample register 2: “rooms”', 'data_set', 'Sample office 2', '', 'https://records2.example.org/rooms?year=2024', '', '', '', '', NULL, NULL, '', '', '', false, false, '', '', 1);
INSERT INTO public.cases_publishedevidence VALUES (5, 7, 'context', 3, 'Sample register 3: “rooms”', 'court_record', 'Sample office 3', 'Ann Sample', 'https://records3.example.org/rooms?year=2024', '', '', '', '', NULL, '2024-05-03', '', '', '', false, false, '', '', 1);
INSERT INTO public.cases_publishedevidence VALUES (6, 8, 'context', 4, 'Sample register 4: “rooms”', 'law', '', '', '', '', '', '', '', NULL, NULL, '', '', '', true, false, '', '', 1);
INSERT INTO public.cases_publishedevidence VALUES (17, 1, 'supports', 3, 'Sample register 3: “rooms”', 'court_record', 'Sample office 3', 'Ann Sample', 'https://records3.example.org/rooms?year=2024', 'https://archive.example.org/2024/file/3', 'archived', '', '63d185da63592bf6dc087c13fff569d46d3ac265dd1d4a2a1e7592c1a8c1b7a0', '2024-06-03 15:02:00+00', '2024-05-03', 'page 1', 'Row 14: “1 غرفة”', 'What the row says (sample).', false, false, '', '', 14);
INSERT INTO public.cases_publishedevidence VALUES (18, 2, 'supports', 4, 'Sample register 4: “rooms”', 'law', '', '', '', 'https://archive.example.org/2024/4', 'archived', '', '', '2024-06-03 15:03:00+00', NULL, 'page 2', 'Row 14: “2 غرفة”', '', true, false, '', '', 14);
INSERT INTO public.cases_publishedevidence VALUES (19, 1, 'supports', 4, 'Sample register 4: “rooms”', 'law', '', '', '', 'https://archive.example.org/2024/4', 'archived', '', '', '2024-06-03 15:25:00+00', NULL, 'page 1', 'Row 15: “1 غرفة”', 'What the row says (sample).', true, false, '', '', 15);
INSERT INTO public.cases_publishedevidence VALUES (20, 2, 'supports', 6, 'Sample register 6: “rooms”', 'news_report', 'Sample office 6', 'Ann Sample', 'https://records6.example.org/rooms?year=2024', '', 'archived', '', 'd01887a171eccb04e9342289aa44420125a556a91dbf62ef4ba0c1f8dd0aca35', '2024-06-03 15:26:00+00', NULL, 'page 2', 'Row 15: “2 غرفة”', '', false, false, '', '', 15);
INSERT INTO public.cases_publishedevidence VALUES (7, 1, 'refutes', 3, 'Sample register 3: “rooms”', 'court_record', 'Sample office 3', 'Ann Sample', 'https://records3.example.org/rooms?year=2024', 'https://archive.example.org/2024/file/3', 'archived', '', '91ea3bdbe237d3ef81740d3cd0ad1fb8fe65d34329b3677717b9d8cc3049f985', '2024-06-03 10:58:00+00', '2024-05-03', 'page 1', 'Row 2: “1 غرفة”', 'What the row says (sample).', false, false, '', '', 2);
INSERT INTO public.cases_publishedevidence VALUES (8, 2, 'refutes', 4, 'Sample register 4: “rooms”', 'law', '', '', '', 'https://archive.example.org/2024/4', 'archived', '', '', '2024-06-03 10:59:00+00', NULL, 'page 2', 'Row 2: “2 غرفة”', '', true, false, '', '', 2);
INSERT INTO public.cases_publishedevidence VALUES (9, 3, 'context', 5, 'Sample register 5: “rooms”', 'study', 'Sample office 5', '', 'https://records5.example.org/rooms?year=2024', 'https://archive.example.org/2024/file/5', 'archived', '', 'eb21563b2a1f0686a7776e282ba5b561f4ce7483cda3984f375bb0c5b07d7966', '2024-06-03 11:00:00+00', '2024-05-05', '', '', '', false, true, 'It paid for the rooms (sample).', '', 2);
INSERT INTO public.cases_publishedevidence VALUES (10, 4, 'context', 6, 'Sample register 6: “rooms”', 'news_report', 'Sample office 6', 'Ann Sample', 'https://records6.example.org/rooms?year=2024', '', '', '', '', NULL, NULL, '', '', '', false, false, '', '', 2);
INSERT INTO public.cases_publishedevidence VALUES (11, 5, 'context', 7, 'Sample register 7: “rooms”', 'expert', 'Sample office 7', '', 'https://records7.example.org/rooms?year=2024', '', '', '', '', NULL, '2024-05-07', '', '', '', true, false, '', 'sample agency', 2);
INSERT INTO public.cases_publishedevidence VALUES (12, 6, 'context', 8, 'Sample register 8: “rooms”', 'interview', '', '', '', '', '', '', '', NULL, NULL, '', '', '', false, false, '', 'sample agency', 2);
INSERT INTO public.cases_publishedevidence VALUES (13, 1, 'refutes', 4, 'Sample register 4: “rooms”', 'law', '', '', '', 'https://archive.example.org/2024/4', 'archived', '', '', '2024-06-03 11:22:00+00', NULL, 'page 1', 'Row 3: “1 غرفة”', 'What the row says (sample).', true, false, '', '', 3);
INSERT INTO public.cases_publishedevidence VALUES (14, 2, 'refutes', 6, 'Sample register 6: “rooms”', 'news_report', 'Sample office 6', 'Ann Sample', 'https://records6.example.org/rooms?year=2024', '', 'archived', '', '1f34e9680c344256ebe6f9284aa7526ac3bbed4b5cf8c63c7bfee4860f14ff4f', '2024-06-03 11:23:00+00', NULL, 'page 2', 'Row 3: “2 غرفة”', '', false, false, '', '', 3);
INSERT INTO public.cases_publishedevidence VALUES (15, 3, 'context', 9, 'Sample register 9: “rooms”', 'archive', 'Sample office 9', 'Ann Sample', 'https://records9.example.org/rooms?year=2024', 'https://archive.example.org/2024/file/9', 'archived', '', 'ffe72eccc0c45574a56507787a12bc4274b458da39505324481b68be2e549934', '2024-06-03 11:24:00+00', '2024-05-09', '', '', '', false, false, '', '', 3);
INSERT INTO public.cases_publishedevidence VALUES (16, 4, 'context', 10, 'Sample register 10: “rooms”', 'other', 'Sample office 10', '', 'https://records10.example.org/rooms?year=2024', '', '', '', '', NULL, NULL, '', '', '', true, true, 'It paid for the rooms (sample).', '', 3);
INSERT INTO public.cases_publishedevidence VALUES (23, 1, 'supports', 9, 'Sample register 9: “rooms”', 'archive', 'Sample office 9', 'Ann Sample', 'https://records9.example.org/rooms?year=2024', '', 'not_archived', 'A conversation; the notes are kept at the sample desk.', '', '2024-06-03 18:34:00+00', '2024-05-09', 'page 1', 'Row 17: “1 غرفة”', 'What the row says (sample).', false, false, '', '', 17);
INSERT INTO public.cases_publishedevidence VALUES (24, 2, 'supports', 1, 'Sample register 1: “rooms”', 'official_record', 'Sample office 1', '', 'https://records1.example.org/rooms?year=2024', 'https://archive.example.org/2024/file/1', 'archived', '', '3abca100a0806c487d5f31d254fc4d1a9dabb836ca18430ae61fd048467d92aa', '2024-06-03 18:35:00+00', '2024-05-01', 'page 2', 'Row 17: “2 غرفة”', '', true, false, '', '', 17);
INSERT INTO public.cases_publishedevidence VALUES (25, 1, 'refutes', 1, 'Sample register 1: “rooms”', 'official_record', 'Sample office 1', '', 'https://records1.example.org/rooms?year=2024', 'https://archive.example.org/2024/file/1', 'archived', '', 'b934c5b578227b0b38c04a3f32d8bc678d0500c6caa13b7b37895f88d0511a9a', '2024-06-03 18:57:00+00', '2024-05-01', 'page 1', 'Row 18: “1 غرفة”', 'What the row says (sample).', true, false, '', '', 18);
INSERT INTO public.cases_publishedevidence VALUES (26, 2, 'refutes', 2, 'Sample register 2: “rooms”', 'data_set', 'Sample office 2', '', 'https://records2.example.org/rooms?year=2024', 'https://archive.example.org/2024/2', 'archived', '', '', '2024-06-03 18:58:00+00', NULL, 'page 2', 'Row 18: “2 غرفة”', '', false, false, '', '', 18);
INSERT INTO public.cases_publishedevidence VALUES (27, 1, 'supports', 2, 'Sample register 2: “rooms”', 'data_set', 'Sample office 2', '', 'https://records2.example.org/rooms?year=2024', 'https://archive.example.org/2024/2', 'archived', '', '', '2024-06-03 20:04:00+00', NULL, 'page 1', 'Row 19: “1 غرفة”', 'What the row says (sample).', false, false, '', '', 19);
INSERT INTO public.cases_publishedevidence VALUES (28, 2, 'supports', 3, 'Sample register 3: “rooms”', 'court_record', 'Sample office 3', 'Ann Sample', 'https://records3.example.org/rooms?year=2024', '', 'archived', '', '3fa2a0e59ab9674073a1e5e32138e5bad307f8b9dd42f39344ba81c6cb087aa9', '2024-06-03 20:05:00+00', '2024-05-03', 'page 2', 'Row 19: “2 غرفة”', '', false, false, '', '', 19);


INSERT INTO public.cases_publishedstatement VALUES (1, 1, 'Lakeside County (sample)', 1, 0, 36, 'heading', 'Lakeside County (sample)', 'Sample: Lakeside opens reading rooms', false, 'repeated', 0, 0, 0, 0, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (2, 1, 'Lakeside County (sample)', 2, 38, 104, 'factual', 'Lakeside County (sample)', 'The sample county of Lakeside opened 14 reading rooms in May 2024.', true, '', 2, 1, 1, 0, 0, '2024-06-03 18:23:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (3, 1, 'Lakeside County (sample)', 3, 106, 167, 'factual', 'Lakeside County (sample)', 'Attendance rose by 30 percent, more than in any other county.', true, '', 1, 0, 1, 0, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (4, 1, 'Lakeside County (sample)', 4, 169, 209, 'factual', 'Lakeside County (sample)', 'The rooms cost 2 million dollars in all;', true, '', 1, 0, 1, 0, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (16, 1, 'Lakeside County (sample)', 5, 210, 239, 'factual', 'Lakeside County (sample)', 'the county paid half of that.', true, '', 1, 0, 0, 1, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (5, 1, 'Lakeside County (sample)', 6, 241, 299, 'factual', 'Lakeside County (sample)', 'The first room opened on 2 May 2024.

It was full by noon.', true, '', 2, 0, 0, 2, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (7, 1, 'Lakeside County (sample)', 7, 301, 341, 'opinion', 'Lakeside County (sample)', 'The rooms are the loveliest in the land.', false, 'opinion', 0, 0, 0, 0, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (8, 1, 'Lakeside County (sample)', 8, 343, 390, 'factual', 'Lakeside County (sample)', 'The county will open five more rooms next year.', false, 'intention', 0, 0, 0, 0, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (9, 1, 'Lakeside County (sample)', 9, 392, 423, 'factual', 'Lakeside County (sample)', 'Many people from all over came.', false, 'vague', 0, 0, 0, 0, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (10, 1, 'Lakeside County (sample)', 10, 425, 512, 'quotation', 'Zoë Ångström', '“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library.', true, '', 1, 0, 0, 1, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (11, 1, 'Lakeside County (sample)', 11, 514, 543, 'lead_in', 'Lakeside County (sample)', 'The rooms hold the following:', false, 'introduces', 0, 0, 0, 0, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (12, 1, 'Lakeside County (sample)', 12, 545, 598, 'factual', 'Lakeside County (sample)', '1,200 books in Arabic, given by وزارة الثقافة (عيّنة)', true, '', 1, 0, 0, 1, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (13, 1, 'Lakeside County (sample)', 13, 600, 645, 'factual', 'Lakeside County (sample)', '300 books in Ελληνικά and 日本語, é and é alike', true, '', 1, 0, 0, 1, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (14, 1, 'Lakeside County (sample)', 14, 647, 670, 'factual', 'Lakeside County (sample)', '12 games 🎲 in a house 🏠', true, '', 1, 0, 0, 1, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (15, 1, 'Lakeside County (sample)', 15, 672, 713, 'boilerplate', 'Lakeside County (sample)', 'Press contact: press@lakeside.example.org', false, 'apparatus', 0, 0, 0, 0, 0, '2024-06-03 17:32:00+00', 'usable', 1);
INSERT INTO public.cases_publishedstatement VALUES (17, 2, 'بلدية العيّنة', 1, 0, 43, 'factual', 'بلدية العيّنة', 'عيّنة: افتتحت البلدية 9 حدائق في أيار 2024.', true, '', 1, 1, 0, 0, 0, '2024-06-03 19:54:00+00', 'canceled', 2);
INSERT INTO public.cases_publishedstatement VALUES (18, 2, 'بلدية العيّنة', 2, 45, 98, 'factual', 'بلدية العيّنة', '=SUM(1;2) is what the sample table says of 9 gardens.', true, '', 1, 0, 1, 0, 0, '2024-06-03 19:54:00+00', 'canceled', 2);
INSERT INTO public.cases_publishedstatement VALUES (19, 2, 'بلدية العيّنة', 3, 100, 109, 'boilerplate', 'بلدية العيّنة', 'بيان صحفي', false, 'apparatus', 0, 0, 0, 0, 0, '2024-06-03 19:54:00+00', 'canceled', 2);
INSERT INTO public.cases_publishedstatement VALUES (20, 3, 'Garden office (sample)', 1, 0, 54, 'factual', 'Garden office (sample)', '=SUM(1;2) is what the sample table says of 11 gardens.', true, '', 1, 1, 0, 0, 0, '2024-06-03 20:54:00+00', 'usable', 3);
INSERT INTO public.cases_publishedstatement VALUES (21, 3, 'Garden office (sample)', 2, 56, 65, 'boilerplate', 'Garden office (sample)', 'بيان صحفي', false, 'apparatus', 0, 0, 0, 0, 0, '2024-06-03 20:54:00+00', 'usable', 3);


INSERT INTO public.cases_release VALUES (1, 'Sample: Lakeside opens reading rooms', 'https://lakeside.example.org/press/rooms', '2024-06-01', 'en', true, '2024-06-03 09:17:00.123456+00', 1, 2);
INSERT INTO public.cases_release VALUES (2, 'Sample: gardens “& <b>more</b>”', '', '2024-06-01', 'ar', true, '2024-06-03 18:30:00.123456+00', 3, 2);
INSERT INTO public.cases_release VALUES (3, 'Sample: eleven gardens', '', '2024-06-01', 'en', true, '2024-06-03 20:01:00.123456+00', 4, 2);
INSERT INTO public.cases_release VALUES (4, 'Sample: seven rooms', '', '2024-06-01', 'en', true, '2024-06-03 21:22:00.123456+00', 1, 2);
INSERT INTO public.cases_release VALUES (5, 'Sample: by mistake', '', '2024-06-01', 'en', true, '2024-06-04 00:13:00.123456+00', 1, 2);
INSERT INTO public.cases_release VALUES (6, 'Sample: just in', '', '2024-06-01', 'pt-BR', true, '2024-06-04 00:27:00.123456+00', 1, 2);


INSERT INTO public.cases_releaseversion VALUES (1, 1, 'Sample: Lakeside opens reading rooms

The sample county of Lakeside opened 14 reading rooms in May 2024.

Attendance rose by 30 percent, more than in any other county.

The rooms cost 2 million dollars in all; the county paid half of that.

The first room opened on 2 May 2024.

It was full by noon.

The rooms are the loveliest in the land.

The county will open five more rooms next year.

Many people from all over came.

“We closed none of the 3 old rooms”, said Zoë Ångström, director of the sample library.

The rooms hold the following:

1,200 books in Arabic, given by وزارة الثقافة (عيّنة)

300 books in Ελληνικά and 日本語, é and é alike

12 games 🎲 in a house 🏠

Press contact: press@lakeside.example.org', 713, '5085bbf3790d0a6e1e15232c1445b5e112ce4b62e3e8f05546c8dc9a7fe85639', 'originals/5085bbf3790d0a6e.txt', 'text/plain', '2024-06-03 09:17:00.123456+00', 2, 1);
INSERT INTO public.cases_releaseversion VALUES (2, 1, 'عيّنة: افتتحت البلدية 9 حدائق في أيار 2024.

=SUM(1;2) is what the sample table says of 9 gardens.

بيان صحفي', 109, 'e2a7b2ebcb7e96e382295c63b5cb163a08d84feb844988377f6752c99199c798', '', 'text/plain', '2024-06-03 18:30:00.123456+00', 2, 2);
INSERT INTO public.cases_releaseversion VALUES (3, 1, '=SUM(1;2) is what the sample table says of 11 gardens.

بيان صحفي', 65, '534d57670e1180bf3e40734440e1039d5f8ab6c533f993ff2b7de4a6429fe4e6', '', 'text/plain', '2024-06-03 20:01:00.123456+00', 2, 3);
INSERT INTO public.cases_releaseversion VALUES (4, 1, 'Room 1 opened on 1 May 2024 (sample).

Room 2 opened on 2 May 2024 (sample).

Room 3 opened on 3 May 2024 (sample).

Room 4 opened on 4 May 2024 (sample).

Room 5 opened on 5 May 2024 (sample).

Room 6 opened on 6 May 2024 (sample).

Room 7 opened on 7 May 2024 (sample).', 271, 'c729a98620a7e333fe99b83cedb64254df65cfce088ee541f469fc3d2f7476a9', '', 'text/plain', '2024-06-03 21:22:00.123456+00', 2, 4);
INSERT INTO public.cases_releaseversion VALUES (5, 1, 'A sample release that was sent by mistake on 3 May 2024.', 56, '29c6788977f02404d3d10a57fbfd7556a75aed0349e02e54936175769eacfc3b', '', 'text/plain', '2024-06-04 00:13:00.123456+00', 2, 5);
INSERT INTO public.cases_releaseversion VALUES (6, 1, 'A sample release that has just come in, with 5 rooms.', 53, '962bdaacf6019180b627305f21b7ec6eabc4978d5571994d416dfecc68efc1f0', '', 'text/plain', '2024-06-04 00:27:00.123456+00', 2, 6);


INSERT INTO public.cases_searchentry VALUES (1, '2024-06-03 11:52:00.123456+00', 'Sample archive of Lakeside', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 4, 1);
INSERT INTO public.cases_searchentry VALUES (2, '2024-06-03 11:59:00.123456+00', 'سجل عيّنة', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 4, 1);
INSERT INTO public.cases_searchentry VALUES (3, '2024-06-03 12:20:00.123456+00', 'Sample archive of Lakeside', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 5, 1);
INSERT INTO public.cases_searchentry VALUES (4, '2024-06-03 12:27:00.123456+00', 'سجل عيّنة', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 5, 1);
INSERT INTO public.cases_searchentry VALUES (5, '2024-06-03 12:48:00.123456+00', 'Sample archive of Lakeside', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 9, 1);
INSERT INTO public.cases_searchentry VALUES (6, '2024-06-03 12:55:00.123456+00', 'سجل عيّنة', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 9, 1);
INSERT INTO public.cases_searchentry VALUES (7, '2024-06-03 13:16:00.123456+00', 'Sample archive of Lakeside', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 10, 1);
INSERT INTO public.cases_searchentry VALUES (8, '2024-06-03 13:23:00.123456+00', 'سجل عيّنة', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 10, 1);
INSERT INTO public.cases_searchentry VALUES (9, '2024-06-03 13:44:00.123456+00', 'Sample archive of Lakeside', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 11, 1);
INSERT INTO public.cases_searchentry VALUES (10, '2024-06-03 13:51:00.123456+00', 'سجل عيّنة', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 11, 1);
INSERT INTO public.cases_searchentry VALUES (11, '2024-06-03 14:12:00.123456+00', 'Sample archive of Lakeside', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 12, 1);
INSERT INTO public.cases_searchentry VALUES (12, '2024-06-03 14:19:00.123456+00', 'سجل عيّنة', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 12, 1);
INSERT INTO public.cases_searchentry VALUES (13, '2024-06-03 14:40:00.123456+00', 'Sample archive of Lakeside', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 13, 1);
INSERT INTO public.cases_searchentry VALUES (14, '2024-06-03 14:47:00.123456+00', 'سجل عيّنة', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 13, 1);
INSERT INTO public.cases_searchentry VALUES (15, '2024-06-03 23:38:00.123456+00', 'Sample archive of Lakeside', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 25, 1);
INSERT INTO public.cases_searchentry VALUES (16, '2024-06-03 23:45:00.123456+00', 'سجل عيّنة', 'rooms “2024” \ قاعة', 'No entry.
The shelf is empty.', 25, 1);


INSERT INTO public.cases_snapshot VALUES (1, '2024-06-03 10:34:00.123456+00', '', '', '', '', 'not_archived', 'A conversation; the notes are kept at the sample desk.', 1, 2);
INSERT INTO public.cases_snapshot VALUES (2, '2024-06-03 10:35:00.123456+00', 'https://archive.example.org/2024/file/3', 'snapshots/972170e3649a30c3.bin', '972170e3649a30c3b5bb87a74e8952b65d72b7f07a2925d0f992d7200371bbfa', 'application/pdf', 'archived', '', 1, 3);
INSERT INTO public.cases_snapshot VALUES (3, '2024-06-03 10:36:00.123456+00', 'https://archive.example.org/2024/file/1', 'snapshots/256287b35a4b058f.bin', '256287b35a4b058f4a6f32d470704c5241299755cffab876a0affa115fe332cb', 'application/pdf', 'archived', '', 1, 1);
INSERT INTO public.cases_snapshot VALUES (4, '2024-06-03 10:58:00.123456+00', 'https://archive.example.org/2024/file/3', 'snapshots/91ea3bdbe237d3ef.bin', '91ea3bdbe237d3ef81740d3cd0ad1fb8fe65d34329b3677717b9d8cc3049f985', 'application/pdf', 'archived', '', 1, 3);
INSERT INTO public.cases_snapshot VALUES (5, '2024-06-03 10:59:00.123456+00', 'https://archive.example.org/2024/4', '', '', '', 'archived', '', 1, 4);
INSERT INTO public.cases_snapshot VALUES (6, '2024-06-03 11:00:00.123456+00', 'https://archive.example.org/2024/file/5', 'snapshots/eb21563b2a1f0686.bin', 'eb21563b2a1f0686a7776e282ba5b561f4ce7483cda3984f375bb0c5b07d7966', 'application/pdf', 'archived', '', 1, 5);
INSERT INTO public.cases_snapshot VALUES (7, '2024-06-03 11:22:00.123456+00', 'https://archive.example.org/2024/4', '', '', '', 'archived', '', 1, 4);
INSERT INTO public.cases_snapshot VALUES (8, '2024-06-03 11:23:00.123456+00', '', 'snapshots/seite-ä-18.txt', '1f34e9680c344256ebe6f9284aa7526ac3bbed4b5cf8c63c7bfee4860f14ff4f', 'text/plain', 'archived', '', 1, 6);
INSERT INTO public.cases_snapshot VALUES (9, '2024-06-03 11:24:00.123456+00', 'https://archive.example.org/2024/file/9', 'snapshots/ffe72eccc0c45574.bin', 'ffe72eccc0c45574a56507787a12bc4274b458da39505324481b68be2e549934', 'application/pdf', 'archived', '', 1, 9);
INSERT INTO public.cases_snapshot VALUES (10, '2024-06-03 15:02:00.123456+00', 'https://archive.example.org/2024/file/3', 'snapshots/63d185da63592bf6.bin', '63d185da63592bf6dc087c13fff569d46d3ac265dd1d4a2a1e7592c1a8c1b7a0', 'application/pdf', 'archived', '', 1, 3);
INSERT INTO public.cases_snapshot VALUES (11, '2024-06-03 15:03:00.123456+00', 'https://archive.example.org/2024/4', '', '', '', 'archived', '', 1, 4);
INSERT INTO public.cases_snapshot VALUES (12, '2024-06-03 15:25:00.123456+00', 'https://archive.example.org/2024/4', '', '', '', 'archived', '', 1, 4);
INSERT INTO public.cases_snapshot VALUES (13, '2024-06-03 15:26:00.123456+00', '', 'snapshots/seite-ä-23.txt', 'd01887a171eccb04e9342289aa44420125a556a91dbf62ef4ba0c1f8dd0aca35', 'text/plain', 'archived', '', 1, 6);
INSERT INTO public.cases_snapshot VALUES (14, '2024-06-03 17:40:00.123456+00', '', '', '', '', 'not_archived', 'A conversation; the notes are kept at the sample desk.', 1, 2);
INSERT INTO public.cases_snapshot VALUES (15, '2024-06-03 17:41:00.123456+00', 'https://archive.example.org/2024/file/3', 'snapshots/665dcd8ee80a5611.bin', '665dcd8ee80a5611bdccad7973a8828696512a06e3d63384edc06bd32b7d0474', 'application/pdf', 'archived', '', 1, 3);
INSERT INTO public.cases_snapshot VALUES (16, '2024-06-03 18:34:00.123456+00', '', '', '', '', 'not_archived', 'A conversation; the notes are kept at the sample desk.', 1, 9);
INSERT INTO public.cases_snapshot VALUES (17, '2024-06-03 18:35:00.123456+00', 'https://archive.example.org/2024/file/1', 'snapshots/3abca100a0806c48.bin', '3abca100a0806c487d5f31d254fc4d1a9dabb836ca18430ae61fd048467d92aa', 'application/pdf', 'archived', '', 1, 1);
INSERT INTO public.cases_snapshot VALUES (18, '2024-06-03 18:57:00.123456+00', 'https://archive.example.org/2024/file/1', 'snapshots/b934c5b578227b0b.bin', 'b934c5b578227b0b38c04a3f32d8bc678d0500c6caa13b7b37895f88d0511a9a', 'application/pdf', 'archived', '', 1, 1);
INSERT INTO public.cases_snapshot VALUES (19, '2024-06-03 18:58:00.123456+00', 'https://archive.example.org/2024/2', '', '', '', 'archived', '', 1, 2);
INSERT INTO public.cases_snapshot VALUES (20, '2024-06-03 20:04:00.123456+00', 'https://archive.example.org/2024/2', '', '', '', 'archived', '', 1, 2);
INSERT INTO public.cases_snapshot VALUES (21, '2024-06-03 20:05:00.123456+00', '', 'snapshots/seite-ä-31.txt', '3fa2a0e59ab9674073a1e5e32138e5bad307f8b9dd42f39344ba81c6cb087aa9', 'text/plain', 'archived', '', 1, 3);
INSERT INTO public.cases_snapshot VALUES (22, '2024-06-03 21:30:00.123456+00', '', '', '', '', 'not_archived', 'A conversation; the notes are kept at the sample desk.', 1, 4);
INSERT INTO public.cases_snapshot VALUES (23, '2024-06-03 21:31:00.123456+00', 'https://archive.example.org/2024/file/6', 'snapshots/e016e117caaa343e.bin', 'e016e117caaa343eafc06fe5221a1071e976e660d27ae90b097770f3bbc704b1', 'application/pdf', 'archived', '', 1, 6);
INSERT INTO public.cases_snapshot VALUES (24, '2024-06-03 21:46:00.123456+00', 'https://archive.example.org/2024/file/6', 'snapshots/36487d5574df17fc.bin', '36487d5574df17fc65ee0ad9591081b843468ddee8001c3a11b46b47761c9a0a', 'application/pdf', 'archived', '', 1, 6);
INSERT INTO public.cases_snapshot VALUES (25, '2024-06-03 21:47:00.123456+00', 'https://archive.example.org/2024/9', '', '', '', 'archived', '', 1, 9);
INSERT INTO public.cases_snapshot VALUES (26, '2024-06-03 22:09:00.123456+00', 'https://archive.example.org/2024/9', '', '', '', 'archived', '', 1, 9);
INSERT INTO public.cases_snapshot VALUES (27, '2024-06-03 22:10:00.123456+00', '', 'snapshots/seite-ä-37.txt', '40f53d890cd6e15586abd5b66db86d2b6b1158cbd5eb90322c16178da37770dc', 'text/plain', 'archived', '', 1, 1);
INSERT INTO public.cases_snapshot VALUES (28, '2024-06-03 22:32:00.123456+00', '', 'snapshots/seite-ä-38.txt', 'a2104bd407326493956c6457330daa1f1f73c4208adbe17e9d262192a5355a32', 'text/plain', 'archived', '', 1, 1);
INSERT INTO public.cases_snapshot VALUES (29, '2024-06-03 22:33:00.123456+00', '', '', '', '', 'not_archived', 'A conversation; the notes are kept at the sample desk.', 1, 2);
INSERT INTO public.cases_snapshot VALUES (30, '2024-06-03 23:02:00.123456+00', '', '', '', '', 'not_archived', 'A conversation; the notes are kept at the sample desk.', 1, 2);
INSERT INTO public.cases_snapshot VALUES (31, '2024-06-03 23:03:00.123456+00', 'https://archive.example.org/2024/file/3', 'snapshots/e1bf74f7ec8150ad.bin', 'e1bf74f7ec8150ad108c97e9723a3bee131f158e8ac57b5a4adec01247a5db9c', 'application/pdf', 'archived', '', 1, 3);


INSERT INTO public.cases_source VALUES (1, 'official_record', 'Sample register 1: “rooms”', 'Sample office 1', '', 'https://records1.example.org/rooms?year=2024', '2024-05-01', true, false, '', '', 1);
INSERT INTO public.cases_source VALUES (2, 'data_set', 'Sample register 2: “rooms”', 'Sample office 2', '', 'https://records2.example.org/rooms?year=2024', NULL, false, false, '', '', 1);
INSERT INTO public.cases_source VALUES (3, 'court_record', 'Sample register 3: “rooms”', 'Sample office 3', 'Ann Sample', 'https://records3.example.org/rooms?year=2024', '2024-05-03', false, false, '', '', 1);
INSERT INTO public.cases_source VALUES (4, 'law', 'Sample register 4: “rooms”', '', '', '', NULL, true, false, '', '', 1);
INSERT INTO public.cases_source VALUES (5, 'study', 'Sample register 5: “rooms”', 'Sample office 5', '', 'https://records5.example.org/rooms?year=2024', '2024-05-05', false, true, '', 'It paid for the rooms (sample).', 1);
INSERT INTO public.cases_source VALUES (6, 'news_report', 'Sample register 6: “rooms”', 'Sample office 6', 'Ann Sample', 'https://records6.example.org/rooms?year=2024', NULL, false, false, '', '', 1);
INSERT INTO public.cases_source VALUES (7, 'expert', 'Sample register 7: “rooms”', 'Sample office 7', '', 'https://records7.example.org/rooms?year=2024', '2024-05-07', true, false, 'sample agency', '', 1);
INSERT INTO public.cases_source VALUES (8, 'interview', 'Sample register 8: “rooms”', '', '', '', NULL, false, false, 'sample agency', '', 1);
INSERT INTO public.cases_source VALUES (9, 'archive', 'Sample register 9: “rooms”', 'Sample office 9', 'Ann Sample', 'https://records9.example.org/rooms?year=2024', '2024-05-09', false, false, '', '', 1);
INSERT INTO public.cases_source VALUES (10, 'other', 'Sample register 10: “rooms”', 'Sample office 10', '', 'https://records10.example.org/rooms?year=2024', NULL, true, true, '', 'It paid for the rooms (sample).', 1);


INSERT INTO public.cases_statement VALUES (1, 1, 0, 36, 'heading', false, 'repeated', NULL, 1);
INSERT INTO public.cases_statement VALUES (2, 2, 38, 104, 'factual', true, '', NULL, 1);
INSERT INTO public.cases_statement VALUES (3, 3, 106, 167, 'factual', true, '', NULL, 1);
INSERT INTO public.cases_statement VALUES (23, 2, 39, 76, 'factual', true, '', NULL, 4);
INSERT INTO public.cases_statement VALUES (24, 3, 78, 115, 'factual', true, '', NULL, 4);
INSERT INTO public.cases_statement VALUES (25, 4, 117, 154, 'factual', true, '', NULL, 4);
INSERT INTO public.cases_statement VALUES (26, 5, 156, 193, 'factual', true, '', NULL, 4);
INSERT INTO public.cases_statement VALUES (27, 6, 195, 232, 'factual', true, '', NULL, 4);
INSERT INTO public.cases_statement VALUES (28, 7, 234, 271, 'factual', true, '', NULL, 4);
INSERT INTO public.cases_statement VALUES (29, 1, 0, 56, 'factual', true, '', NULL, 5);
INSERT INTO public.cases_statement VALUES (30, 1, 0, 53, 'factual', true, '', NULL, 6);
INSERT INTO public.cases_statement VALUES (4, 4, 169, 209, 'factual', true, '', NULL, 1);
INSERT INTO public.cases_statement VALUES (16, 5, 210, 239, 'factual', true, '', NULL, 1);
INSERT INTO public.cases_statement VALUES (5, 6, 241, 299, 'factual', true, '', NULL, 1);
INSERT INTO public.cases_statement VALUES (7, 7, 301, 341, 'opinion', false, 'opinion', NULL, 1);
INSERT INTO public.cases_statement VALUES (8, 8, 343, 390, 'factual', false, 'intention', NULL, 1);
INSERT INTO public.cases_statement VALUES (9, 9, 392, 423, 'factual', false, 'vague', NULL, 1);
INSERT INTO public.cases_statement VALUES (10, 10, 425, 512, 'quotation', true, '', 2, 1);
INSERT INTO public.cases_statement VALUES (11, 11, 514, 543, 'lead_in', false, 'introduces', NULL, 1);
INSERT INTO public.cases_statement VALUES (12, 12, 545, 598, 'factual', true, '', NULL, 1);
INSERT INTO public.cases_statement VALUES (13, 13, 600, 645, 'factual', true, '', NULL, 1);
INSERT INTO public.cases_statement VALUES (14, 14, 647, 670, 'factual', true, '', NULL, 1);
INSERT INTO public.cases_statement VALUES (15, 15, 672, 713, 'boilerplate', false, 'apparatus', NULL, 1);
INSERT INTO public.cases_statement VALUES (17, 1, 0, 43, 'factual', true, '', NULL, 2);
INSERT INTO public.cases_statement VALUES (18, 2, 45, 98, 'factual', true, '', NULL, 2);
INSERT INTO public.cases_statement VALUES (19, 3, 100, 109, 'boilerplate', false, 'apparatus', NULL, 2);
INSERT INTO public.cases_statement VALUES (20, 1, 0, 54, 'factual', true, '', NULL, 3);
INSERT INTO public.cases_statement VALUES (21, 2, 56, 65, 'boilerplate', false, 'apparatus', NULL, 3);
INSERT INTO public.cases_statement VALUES (22, 1, 0, 37, 'factual', true, '', NULL, 4);


INSERT INTO public.cases_verdict VALUES (2, 'disputed', 'in_part', '13,5 %', 'Sample finding on claim 2.', '', '', '2024-06-03', '2024-06-03 11:14:00.123456+00', 'bee38cf09d423a30de1d9f5693fddb371a77dc765eaab936875c8dc722b855e8', 'approved', '2024-06-03 11:21:00.123456+00', 'Seen (sample).', NULL, '', 2, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (3, 'disputed', 'wholly', '', 'Says "0", not 30;
	see <b>row</b> & غرفة.', '', '', '2024-06-03', '2024-06-03 11:38:00.123456+00', '4d3c481fc8a1b87ecd3bd12d6923d2ec223e5dacb24b518ffd9007a29e8bdb12', 'approved', '2024-06-03 11:45:00.123456+00', 'Seen (sample).', NULL, '', 3, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (4, 'unverifiable', '', '', 'Sample finding on claim 4.', 'no_record', '', '2024-06-03', '2024-06-03 12:06:00.123456+00', '1faf10b176e9c32b01b2f3bbd822f1d2377fa03c0bd2973a0f7d4c23504cd76f', 'approved', '2024-06-03 12:13:00.123456+00', 'Seen (sample).', NULL, '', 4, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (5, 'unverifiable', '', '', 'Sample finding on claim 5.', 'not_disclosed', '', '2024-06-03', '2024-06-03 12:34:00.123456+00', '69950211c99ad8688980fe59b7f714fced13631575a09cdb5834f13230d84c53', 'approved', '2024-06-03 12:41:00.123456+00', 'Seen (sample).', NULL, '', 5, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (6, 'unverifiable', '', '', 'Sample finding on claim 9.', 'sealed', '', '2024-06-03', '2024-06-03 13:02:00.123456+00', '2032d4d80432a65865980aa683b7c1c46853f575a08192c17aaf4e7c45c562fd', 'approved', '2024-06-03 13:09:00.123456+00', 'Seen (sample).', NULL, '', 9, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (7, 'unverifiable', '', '', 'Sample finding on claim 10.', 'too_vague', '', '2024-06-03', '2024-06-03 13:30:00.123456+00', '981f443011c36ecbe5242919e66d5b7429a54d6903f35d873b27a3c7a47c82f3', 'approved', '2024-06-03 13:37:00.123456+00', 'Seen (sample).', NULL, '', 10, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (8, 'unverifiable', '', '', 'Sample finding on claim 11.', 'conflicting', '', '2024-06-03', '2024-06-03 13:58:00.123456+00', '1f5c32b5174ea9486fb497410b60bec0097b9babd5343545ff0a8d2e9968fb0d', 'approved', '2024-06-03 14:05:00.123456+00', 'Seen (sample).', NULL, '', 11, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (9, 'unverifiable', '', '', 'Sample finding on claim 12.', 'future', '', '2024-06-03', '2024-06-03 14:26:00.123456+00', 'b8783cba3fc89eaa125319cc0028b5ce6795a58e735081dce460dd1a5e49626e', 'approved', '2024-06-03 14:33:00.123456+00', 'Seen (sample).', NULL, '', 12, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (10, 'unverifiable', '', '', 'Sample finding on claim 13.', 'other', '', '2024-06-03', '2024-06-03 14:54:00.123456+00', '83b119fd94869a7b487c5bcf7c5c3cbd3c4b80d2669bc91aaee93b13805650cd', 'approved', '2024-06-03 15:01:00.123456+00', 'Seen (sample).', NULL, '', 13, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (11, 'verified', '', '', '=1+1 is how the sample table begins, \ and ends. 🏠', '', '', '2024-06-03', '2024-06-03 15:17:00.123456+00', 'ed03909e150ea293526015885ba9d372dbc5db6e33e355ee31909f2bd0a1b7c3', 'approved', '2024-06-03 15:24:00.123456+00', 'Seen (sample).', NULL, '', 14, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (12, 'verified', '', '14', 'Sample finding on claim 15.', '', 'Kept nowhere else (sample).', '2024-06-03', '2024-06-03 15:40:00.123456+00', 'eb68067512df234e7529f70e2b975a61ff60570b6d27188fc9521382f3e5152a', 'approved', '2024-06-03 15:47:00.123456+00', 'Seen (sample).', NULL, '', 15, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (1, 'verified', '', '14', 'Sample finding on claim 1.', '', 'Kept nowhere else (sample).', '2024-06-03', '2024-06-03 10:50:00.123456+00', '5daaee71a43fc128eb9e2746c0f59451752b522055b6671c4dd61bd89f8e1073', 'approved', '2024-06-03 10:57:00.123456+00', 'Seen (sample).', '2024-06-03 17:39:00.123456+00', 'A reader wrote (sample).', 1, 3, 2, 2);
INSERT INTO public.cases_verdict VALUES (13, 'disputed', 'in_part', '12', 'Sample finding on claim 1.', '', '', '2024-06-03', '2024-06-03 17:55:00.123456+00', '6d30a7f65165fd685b7fe6b71a93488b85b1a8fc96fa037230bd55420bf437b0', 'approved', '2024-06-03 18:02:00.123456+00', 'Seen (sample).', NULL, '', 1, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (14, 'verified', '', '', 'The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats.', '', '', '2024-06-03', '2024-06-03 18:49:00.123456+00', '9b5d9fda57a6141ab6b90df96e2529e2d39b890bf574b3f1650672575fbd1e06', 'approved', '2024-06-03 18:56:00.123456+00', 'Seen (sample).', NULL, '', 17, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (15, 'disputed', 'in_part', '13,5 %', 'Sample finding on claim 18.', '', '', '2024-06-03', '2024-06-03 19:12:00.123456+00', '3adc6c58902b038004381488f6b5c3adf1b92adaa25d3c08edd4e5eed1729f79', 'approved', '2024-06-03 19:19:00.123456+00', 'Seen (sample).', NULL, '', 18, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (16, 'verified', '', '', 'The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats. The sample register lists every room with its day of opening, its keeper and its number of seats.', '', '', '2024-06-03', '2024-06-03 20:19:00.123456+00', 'd75afc96da721a7935ccf40a80d555095bea5b8f1bc0c21e35e8795f0d467691', 'approved', '2024-06-03 20:26:00.123456+00', 'Seen (sample).', NULL, '', 19, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (17, 'verified', '', '', 'Sample finding on claim 21.', '', 'The only sample register.', '2024-06-03', '2024-06-03 21:45:00.123456+00', 'c882d62e05368ddf7c5cbf544d95971a2535cc92d0e1a82e9a9e97ee07a834c5', '', NULL, '', NULL, '', 21, NULL, 2, NULL);
INSERT INTO public.cases_verdict VALUES (18, 'verified', '', '', 'Sample finding on claim 22.', '', 'The only sample register.', '2024-06-03', '2024-06-03 22:01:00.123456+00', '9a412dcc41cb762c4f74cb7f69d5b42f1a87238327d7d9aae81f6b70ab11901f', 'returned', '2024-06-03 22:08:00.123456+00', 'Cite it (sample).', NULL, '', 22, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (19, 'verified', '', '', 'Sample finding on claim 23.', '', 'The only sample register.', '2024-06-03', '2024-06-03 22:24:00.123456+00', '602fabe934addb56d8df7adb7e424e070c657a49dcab14fb4e6f217c289d03a8', 'approved', '2024-06-03 22:31:00.123456+00', 'Seen (sample).', NULL, '', 23, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (20, 'verified', '', '', 'Sample finding on claim 24.', '', 'The only sample register.', '2024-06-03', '2024-06-03 22:47:00.123456+00', 'c162b41d9967e7c52df4ed22b8f2419d2e353e7d30ebc66c5d2da5fe119a892c', 'approved', '2024-06-03 22:54:00.123456+00', 'Seen (sample).', NULL, '', 24, 3, 2, NULL);
INSERT INTO public.cases_verdict VALUES (21, 'verified', '', '', 'Sample finding on claim 25.', '', 'The only sample register.', '2024-06-03', '2024-06-03 23:17:00.123456+00', 'f76834b90c3f4a1cfd8efefac762125e0a16e722c72db1ca3aea29c71e5fb994', 'approved', '2024-06-03 23:24:00.123456+00', 'Seen (sample).', '2024-06-03 23:52:00.123456+00', 'The claim or its evidence changed after approval.', 25, 3, 2, 2);
INSERT INTO public.cases_verdict VALUES (22, 'unverifiable', '', '', 'Sample finding on claim 25.', 'not_disclosed', '', '2024-06-03', '2024-06-03 23:52:00.123456+00', 'b211601be28ed18c8fbcbef2a0f4b6babdb62876985622b847a009bcd74dbe1c', '', NULL, '', NULL, '', 25, NULL, 2, NULL);




INSERT INTO public.django_content_type VALUES (1, 'auth', 'permission');
INSERT INTO public.django_content_type VALUES (2, 'auth', 'group');
INSERT INTO public.django_content_type VALUES (3, 'auth', 'user');
INSERT INTO public.django_content_type VALUES (4, 'cases', 'case');
INSERT INTO public.django_content_type VALUES (5, 'cases', 'event');
INSERT INTO public.django_content_type VALUES (6, 'cases', 'publishedclaim');
INSERT INTO public.django_content_type VALUES (7, 'cases', 'publishedstatement');
INSERT INTO public.django_content_type VALUES (8, 'cases', 'publishedcase');
INSERT INTO public.django_content_type VALUES (9, 'cases', 'claim');
INSERT INTO public.django_content_type VALUES (10, 'cases', 'claimant');
INSERT INTO public.django_content_type VALUES (11, 'cases', 'edition');
INSERT INTO public.django_content_type VALUES (12, 'cases', 'correction');
INSERT INTO public.django_content_type VALUES (13, 'cases', 'eventhead');
INSERT INTO public.django_content_type VALUES (14, 'cases', 'publishedevidence');
INSERT INTO public.django_content_type VALUES (15, 'cases', 'release');
INSERT INTO public.django_content_type VALUES (16, 'cases', 'releaseversion');
INSERT INTO public.django_content_type VALUES (17, 'cases', 'searchentry');
INSERT INTO public.django_content_type VALUES (18, 'cases', 'source');
INSERT INTO public.django_content_type VALUES (19, 'cases', 'snapshot');
INSERT INTO public.django_content_type VALUES (20, 'cases', 'evidencelink');
INSERT INTO public.django_content_type VALUES (21, 'cases', 'statement');
INSERT INTO public.django_content_type VALUES (22, 'cases', 'verdict');
INSERT INTO public.django_content_type VALUES (23, 'cases', 'contactentry');
INSERT INTO public.django_content_type VALUES (24, 'cases', 'correctedclaim');
INSERT INTO public.django_content_type VALUES (25, 'admin', 'logentry');
INSERT INTO public.django_content_type VALUES (26, 'contenttypes', 'contenttype');
INSERT INTO public.django_content_type VALUES (27, 'sessions', 'session');


INSERT INTO public.django_migrations VALUES (1, 'contenttypes', '0001_initial', '2026-11-24 09:23:08.515264+00');
INSERT INTO public.django_migrations VALUES (2, 'auth', '0001_initial', '2026-11-24 09:23:08.55743+00');
INSERT INTO public.django_migrations VALUES (3, 'admin', '0001_initial', '2026-11-24 09:23:08.568467+00');
INSERT INTO public.django_migrations VALUES (4, 'admin', '0002_logentry_remove_auto_add', '2026-11-24 09:23:08.573684+00');
INSERT INTO public.django_migrations VALUES (5, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-24 09:23:08.578193+00');
INSERT INTO public.django_migrations VALUES (6, 'contenttypes', '0002_remove_content_type_name', '2026-11-24 09:23:08.589278+00');
INSERT INTO public.django_migrations VALUES (7, 'auth', '0002_alter_permission_name_max_length', '2026-11-24 09:23:08.594463+00');
INSERT INTO public.django_migrations VALUES (8, 'auth', '0003_alter_user_email_max_length', '2026-11-24 09:23:08.599531+00');
INSERT INTO public.django_migrations VALUES (9, 'auth', '0004_alter_user_username_opts', '2026-11-24 09:23:08.604074+00');
INSERT INTO public.django_migrations VALUES (10, 'auth', '0005_alter_user_last_login_null', '2026-11-24 09:23:08.609439+00');
INSERT INTO public.django_migrations VALUES (11, 'auth', '0006_require_contenttypes_0002', '2026-11-24 09:23:08.61017+00');
INSERT INTO public.django_migrations VALUES (12, 'auth', '0007_alter_validators_add_error_messages', '2026-11-24 09:23:08.615617+00');
INSERT INTO public.django_migrations VALUES (13, 'auth', '0008_alter_user_username_max_length', '2026-11-24 09:23:08.62231+00');
INSERT INTO public.django_migrations VALUES (14, 'auth', '0009_alter_user_last_name_max_length', '2026-11-24 09:23:08.627208+00');
INSERT INTO public.django_migrations VALUES (15, 'auth', '0010_alter_group_name_max_length', '2026-11-24 09:23:08.6325+00');
INSERT INTO public.django_migrations VALUES (16, 'auth', '0011_update_proxy_permissions', '2026-11-24 09:23:08.636799+00');
INSERT INTO public.django_migrations VALUES (17, 'auth', '0012_alter_user_first_name_max_length', '2026-11-24 09:23:08.641581+00');
INSERT INTO public.django_migrations VALUES (18, 'cases', '0001_tables', '2026-11-24 09:23:09.556901+00');
INSERT INTO public.django_migrations VALUES (19, 'cases', '0002_triggers', '2026-11-24 09:23:09.583744+00');
INSERT INTO public.django_migrations VALUES (20, 'cases', '0003_roles', '2026-11-24 09:23:09.633163+00');
INSERT INTO public.django_migrations VALUES (21, 'sessions', '0001_initial', '2026-11-24 09:23:09.642+00');




SELECT pg_catalog.setval('public.auth_group_id_seq', 4, true);


SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 128, true);


SELECT pg_catalog.setval('public.auth_permission_id_seq', 115, true);


SELECT pg_catalog.setval('public.auth_user_groups_id_seq', 6, true);


SELECT pg_catalog.setval('public.auth_user_id_seq', 7, true);


SELECT pg_catalog.setval('public.auth_user_user_permissions_id_seq', 1, false);


SELECT pg_catalog.setval('public.cases_case_id_seq', 6, true);


SELECT pg_catalog.setval('public.cases_claim_id_seq', 28, true);


SELECT pg_catalog.setval('public.cases_claimant_id_seq', 4, true);


SELECT pg_catalog.setval('public.cases_contactentry_id_seq', 9, true);


SELECT pg_catalog.setval('public.cases_correctedclaim_id_seq', 4, true);


SELECT pg_catalog.setval('public.cases_correction_id_seq', 3, true);


SELECT pg_catalog.setval('public.cases_edition_id_seq', 6, true);


SELECT pg_catalog.setval('public.cases_event_id_seq', 208, true);


SELECT pg_catalog.setval('public.cases_evidencelink_id_seq', 38, true);


SELECT pg_catalog.setval('public.cases_release_id_seq', 6, true);


SELECT pg_catalog.setval('public.cases_releaseversion_id_seq', 6, true);


SELECT pg_catalog.setval('public.cases_searchentry_id_seq', 16, true);


SELECT pg_catalog.setval('public.cases_snapshot_id_seq', 31, true);


SELECT pg_catalog.setval('public.cases_source_id_seq', 10, true);


SELECT pg_catalog.setval('public.cases_statement_id_seq', 30, true);


SELECT pg_catalog.setval('public.cases_verdict_id_seq', 22, true);


SELECT pg_catalog.setval('public.django_admin_log_id_seq', 1, false);


SELECT pg_catalog.setval('public.django_content_type_id_seq', 27, true);


SELECT pg_catalog.setval('public.django_migrations_id_seq', 21, true);


ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_group_id_94350c0c_uniq UNIQUE (user_id, group_id);


ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_permission_id_14a6b632_uniq UNIQUE (user_id, permission_id);


ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_username_key UNIQUE (username);


ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_release_id_key UNIQUE (release_id);


ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_slug_key UNIQUE (slug);


ALTER TABLE ONLY public.cases_claim
    ADD CONSTRAINT cases_claim_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_claimant
    ADD CONSTRAINT cases_claimant_name_key UNIQUE (name);


ALTER TABLE ONLY public.cases_claimant
    ADD CONSTRAINT cases_claimant_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_claimant
    ADD CONSTRAINT cases_claimant_slug_key UNIQUE (slug);


ALTER TABLE ONLY public.cases_contactentry
    ADD CONSTRAINT cases_contactentry_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_correctedclaim
    ADD CONSTRAINT cases_correctedclaim_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_correction
    ADD CONSTRAINT cases_correction_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_edition
    ADD CONSTRAINT cases_edition_digest_key UNIQUE (digest);


ALTER TABLE ONLY public.cases_edition
    ADD CONSTRAINT cases_edition_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_event
    ADD CONSTRAINT cases_event_hash_key UNIQUE (hash);


ALTER TABLE ONLY public.cases_event
    ADD CONSTRAINT cases_event_number_key UNIQUE (number);


ALTER TABLE ONLY public.cases_event
    ADD CONSTRAINT cases_event_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_eventhead
    ADD CONSTRAINT cases_eventhead_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_evidencelink
    ADD CONSTRAINT cases_evidencelink_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_publishedcase
    ADD CONSTRAINT cases_publishedcase_edition_id_key UNIQUE (edition_id);


ALTER TABLE ONLY public.cases_publishedcase
    ADD CONSTRAINT cases_publishedcase_pkey PRIMARY KEY (case_id);


ALTER TABLE ONLY public.cases_publishedcase
    ADD CONSTRAINT cases_publishedcase_slug_key UNIQUE (slug);


ALTER TABLE ONLY public.cases_publishedclaim
    ADD CONSTRAINT cases_publishedclaim_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_publishedevidence
    ADD CONSTRAINT cases_publishedevidence_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_publishedstatement
    ADD CONSTRAINT cases_publishedstatement_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_release
    ADD CONSTRAINT cases_release_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_releaseversion
    ADD CONSTRAINT cases_releaseversion_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_releaseversion
    ADD CONSTRAINT cases_releaseversion_sha256_key UNIQUE (sha256);


ALTER TABLE ONLY public.cases_searchentry
    ADD CONSTRAINT cases_searchentry_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_snapshot
    ADD CONSTRAINT cases_snapshot_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_source
    ADD CONSTRAINT cases_source_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_statement
    ADD CONSTRAINT cases_statement_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.cases_verdict
    ADD CONSTRAINT cases_verdict_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


ALTER TABLE ONLY public.cases_claim
    ADD CONSTRAINT one_claim_per_position UNIQUE (statement_id, "position");


ALTER TABLE ONLY public.cases_edition
    ADD CONSTRAINT one_edition_per_number UNIQUE (case_id, number);


ALTER TABLE ONLY public.cases_correctedclaim
    ADD CONSTRAINT one_row_per_corrected_claim UNIQUE (correction_id, claim_id);


ALTER TABLE ONLY public.cases_statement
    ADD CONSTRAINT one_statement_per_position UNIQUE (version_id, "position");


ALTER TABLE ONLY public.cases_statement
    ADD CONSTRAINT one_statement_per_start UNIQUE (version_id, start);


ALTER TABLE ONLY public.cases_releaseversion
    ADD CONSTRAINT one_version_per_number UNIQUE (release_id, number);


CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


CREATE INDEX auth_user_groups_group_id_97559544 ON public.auth_user_groups USING btree (group_id);


CREATE INDEX auth_user_groups_user_id_6a12ed8b ON public.auth_user_groups USING btree (user_id);


CREATE INDEX auth_user_user_permissions_permission_id_1fbb5f2c ON public.auth_user_user_permissions USING btree (permission_id);


CREATE INDEX auth_user_user_permissions_user_id_a95ead1b ON public.auth_user_user_permissions USING btree (user_id);


CREATE INDEX auth_user_username_6821ab7c_like ON public.auth_user USING btree (username varchar_pattern_ops);


CREATE INDEX cases_case_lead_id_3e7fc465 ON public.cases_case USING btree (lead_id);


CREATE INDEX cases_case_slug_52b1752d_like ON public.cases_case USING btree (slug varchar_pattern_ops);


CREATE INDEX cases_claim_assigned_to_id_9443c97f ON public.cases_claim USING btree (assigned_to_id);


CREATE INDEX cases_claim_case_id_de7b085b ON public.cases_claim USING btree (case_id);


CREATE INDEX cases_claim_removed_by_id_7b1ec49b ON public.cases_claim USING btree (removed_by_id);


CREATE INDEX cases_claim_statement_id_722c1b42 ON public.cases_claim USING btree (statement_id);


CREATE INDEX cases_claimant_name_37caabaa_like ON public.cases_claimant USING btree (name varchar_pattern_ops);


CREATE INDEX cases_claimant_slug_7740d018_like ON public.cases_claimant USING btree (slug varchar_pattern_ops);


CREATE INDEX cases_contactentry_asked_by_id_549e4a33 ON public.cases_contactentry USING btree (asked_by_id);


CREATE INDEX cases_contactentry_case_id_a7388b17 ON public.cases_contactentry USING btree (case_id);


CREATE INDEX cases_correctedclaim_claim_id_e39c2025 ON public.cases_correctedclaim USING btree (claim_id);


CREATE INDEX cases_correctedclaim_correction_id_2ab59391 ON public.cases_correctedclaim USING btree (correction_id);


CREATE INDEX cases_correction_edition_id_87f16a79 ON public.cases_correction USING btree (edition_id);


CREATE INDEX cases_edition_case_id_71c4a353 ON public.cases_edition USING btree (case_id);


CREATE INDEX cases_edition_digest_b2e74bcc_like ON public.cases_edition USING btree (digest varchar_pattern_ops);


CREATE INDEX cases_edition_published_by_id_961828fd ON public.cases_edition USING btree (published_by_id);


CREATE INDEX cases_event_action_d48e1fb0 ON public.cases_event USING btree (action);


CREATE INDEX cases_event_action_d48e1fb0_like ON public.cases_event USING btree (action varchar_pattern_ops);


CREATE INDEX cases_event_hash_e5f0cab5_like ON public.cases_event USING btree (hash varchar_pattern_ops);


CREATE INDEX cases_event_subject_78d07e80 ON public.cases_event USING btree (subject);


CREATE INDEX cases_event_subject_78d07e80_like ON public.cases_event USING btree (subject varchar_pattern_ops);


CREATE INDEX cases_evidencelink_claim_id_c1c0d6ed ON public.cases_evidencelink USING btree (claim_id);


CREATE INDEX cases_evidencelink_snapshot_id_2e060b4c ON public.cases_evidencelink USING btree (snapshot_id);


CREATE INDEX cases_evidencelink_source_id_6f02d46a ON public.cases_evidencelink USING btree (source_id);


CREATE INDEX cases_publishedcase_last_modified_at_c2f5f340 ON public.cases_publishedcase USING btree (last_modified_at);


CREATE INDEX cases_publishedcase_slug_1b4cdbb9_like ON public.cases_publishedcase USING btree (slug varchar_pattern_ops);


CREATE INDEX cases_publishedclaim_case_id_f58e3efb ON public.cases_publishedclaim USING btree (case_id);


CREATE INDEX cases_publishedclaim_case_slug_45ca425b ON public.cases_publishedclaim USING btree (case_slug);


CREATE INDEX cases_publishedclaim_case_slug_45ca425b_like ON public.cases_publishedclaim USING btree (case_slug varchar_pattern_ops);


CREATE INDEX cases_publishedclaim_claim_type_8ad9a6d9 ON public.cases_publishedclaim USING btree (claim_type);


CREATE INDEX cases_publishedclaim_claim_type_8ad9a6d9_like ON public.cases_publishedclaim USING btree (claim_type varchar_pattern_ops);


CREATE INDEX cases_publishedclaim_claimant_id_170678ab ON public.cases_publishedclaim USING btree (claimant_id);


CREATE INDEX cases_publishedclaim_issuer_id_c19cda4e ON public.cases_publishedclaim USING btree (issuer_id);


CREATE INDEX cases_publishedclaim_last_modified_at_ff08c06f ON public.cases_publishedclaim USING btree (last_modified_at);


CREATE INDEX cases_publishedclaim_rating_code_efe90ef1 ON public.cases_publishedclaim USING btree (rating_code);


CREATE INDEX cases_publishedclaim_rating_code_efe90ef1_like ON public.cases_publishedclaim USING btree (rating_code varchar_pattern_ops);


CREATE INDEX cases_publishedclaim_release_published_date_f530812c ON public.cases_publishedclaim USING btree (release_published_date);


CREATE INDEX cases_publishedclaim_statement_id_468bc571 ON public.cases_publishedclaim USING btree (statement_id);


CREATE INDEX cases_publishedevidence_claim_id_5537070d ON public.cases_publishedevidence USING btree (claim_id);


CREATE INDEX cases_publishedstatement_case_id_d2ba5408 ON public.cases_publishedstatement USING btree (case_id);


CREATE INDEX cases_publishedstatement_last_modified_at_abc34082 ON public.cases_publishedstatement USING btree (last_modified_at);


CREATE INDEX cases_release_issuer_id_21185fd3 ON public.cases_release USING btree (issuer_id);


CREATE INDEX cases_release_received_by_id_0b214380 ON public.cases_release USING btree (received_by_id);


CREATE INDEX cases_releaseversion_captured_by_id_779cd060 ON public.cases_releaseversion USING btree (captured_by_id);


CREATE INDEX cases_releaseversion_release_id_3546c20e ON public.cases_releaseversion USING btree (release_id);


CREATE INDEX cases_releaseversion_sha256_7923bf42_like ON public.cases_releaseversion USING btree (sha256 varchar_pattern_ops);


CREATE INDEX cases_searchentry_claim_id_d7d1cde2 ON public.cases_searchentry USING btree (claim_id);


CREATE INDEX cases_searchentry_searched_by_id_fbb44a54 ON public.cases_searchentry USING btree (searched_by_id);


CREATE INDEX cases_snapshot_accessed_by_id_2869c294 ON public.cases_snapshot USING btree (accessed_by_id);


CREATE INDEX cases_snapshot_source_id_39f20e97 ON public.cases_snapshot USING btree (source_id);


CREATE INDEX cases_statement_speaker_id_e69f2b0c ON public.cases_statement USING btree (speaker_id);


CREATE INDEX cases_statement_version_id_77b50a6d ON public.cases_statement USING btree (version_id);


CREATE INDEX cases_verdict_claim_id_9db642b0 ON public.cases_verdict USING btree (claim_id);


CREATE INDEX cases_verdict_decided_by_id_e292c2e6 ON public.cases_verdict USING btree (decided_by_id);


CREATE INDEX cases_verdict_proposed_by_id_a5a8ba0f ON public.cases_verdict USING btree (proposed_by_id);


CREATE INDEX cases_verdict_set_aside_by_id_49cfd330 ON public.cases_verdict USING btree (set_aside_by_id);


CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);


CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);


CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


CREATE UNIQUE INDEX one_open_verdict_per_claim ON public.cases_verdict USING btree (claim_id) WHERE (decided_at IS NULL);


CREATE UNIQUE INDEX one_standing_verdict_per_claim ON public.cases_verdict USING btree (claim_id) WHERE (((decision)::text = 'approved'::text) AND (set_aside_at IS NULL));


CREATE TRIGGER cases_claim_in_its_case AFTER INSERT OR UPDATE ON public.cases_claim FOR EACH ROW EXECUTE FUNCTION public.cases_claim_in_its_case();


CREATE TRIGGER cases_claim_inside_statement AFTER INSERT OR UPDATE ON public.cases_claim FOR EACH ROW EXECUTE FUNCTION public.cases_claim_inside_statement();


CREATE TRIGGER cases_correctedclaim_no_delete BEFORE DELETE ON public.cases_correctedclaim FOR EACH ROW EXECUTE FUNCTION public.cases_correctedclaim_no_delete();


CREATE TRIGGER cases_correctedclaim_no_truncate BEFORE TRUNCATE ON public.cases_correctedclaim FOR EACH STATEMENT EXECUTE FUNCTION public.cases_correctedclaim_no_truncate();


CREATE TRIGGER cases_correctedclaim_no_update BEFORE UPDATE ON public.cases_correctedclaim FOR EACH ROW EXECUTE FUNCTION public.cases_correctedclaim_no_update();


CREATE TRIGGER cases_correction_no_delete BEFORE DELETE ON public.cases_correction FOR EACH ROW EXECUTE FUNCTION public.cases_correction_no_delete();


CREATE TRIGGER cases_correction_no_truncate BEFORE TRUNCATE ON public.cases_correction FOR EACH STATEMENT EXECUTE FUNCTION public.cases_correction_no_truncate();


CREATE TRIGGER cases_correction_no_update BEFORE UPDATE ON public.cases_correction FOR EACH ROW EXECUTE FUNCTION public.cases_correction_no_update();


CREATE TRIGGER cases_edition_names_previous BEFORE INSERT ON public.cases_edition FOR EACH ROW EXECUTE FUNCTION public.cases_edition_names_previous();


CREATE TRIGGER cases_edition_no_delete BEFORE DELETE ON public.cases_edition FOR EACH ROW EXECUTE FUNCTION public.cases_edition_no_delete();


CREATE TRIGGER cases_edition_no_gap BEFORE INSERT ON public.cases_edition FOR EACH ROW EXECUTE FUNCTION public.cases_edition_no_gap();


CREATE TRIGGER cases_edition_no_truncate BEFORE TRUNCATE ON public.cases_edition FOR EACH STATEMENT EXECUTE FUNCTION public.cases_edition_no_truncate();


CREATE TRIGGER cases_edition_no_update BEFORE UPDATE ON public.cases_edition FOR EACH ROW EXECUTE FUNCTION public.cases_edition_no_update();


CREATE TRIGGER cases_event_no_delete BEFORE DELETE ON public.cases_event FOR EACH ROW EXECUTE FUNCTION public.cases_event_no_delete();


CREATE TRIGGER cases_event_no_truncate BEFORE TRUNCATE ON public.cases_event FOR EACH STATEMENT EXECUTE FUNCTION public.cases_event_no_truncate();


CREATE TRIGGER cases_event_no_update BEFORE UPDATE ON public.cases_event FOR EACH ROW EXECUTE FUNCTION public.cases_event_no_update();


CREATE TRIGGER cases_evidencelink_own_snapshot AFTER INSERT OR UPDATE ON public.cases_evidencelink FOR EACH ROW EXECUTE FUNCTION public.cases_evidencelink_own_snapshot();


CREATE TRIGGER cases_publishedcase_is_current AFTER INSERT OR UPDATE ON public.cases_publishedcase FOR EACH ROW EXECUTE FUNCTION public.cases_publishedcase_is_current();


CREATE TRIGGER cases_releaseversion_length_fits AFTER INSERT ON public.cases_releaseversion FOR EACH ROW EXECUTE FUNCTION public.cases_releaseversion_length_fits();


CREATE TRIGGER cases_releaseversion_text_is_fixed BEFORE UPDATE ON public.cases_releaseversion FOR EACH ROW EXECUTE FUNCTION public.cases_releaseversion_text_is_fixed();


CREATE TRIGGER cases_statement_around_claims AFTER UPDATE ON public.cases_statement FOR EACH ROW EXECUTE FUNCTION public.cases_statement_around_claims();


CREATE TRIGGER cases_statement_inside_text AFTER INSERT OR UPDATE ON public.cases_statement FOR EACH ROW EXECUTE FUNCTION public.cases_statement_inside_text();


CREATE TRIGGER cases_statement_no_overlap AFTER INSERT OR UPDATE ON public.cases_statement FOR EACH ROW EXECUTE FUNCTION public.cases_statement_no_overlap();


CREATE TRIGGER cases_verdict_decided_once BEFORE UPDATE ON public.cases_verdict FOR EACH ROW EXECUTE FUNCTION public.cases_verdict_decided_once();


CREATE TRIGGER cases_verdict_finding_is_fixed BEFORE UPDATE ON public.cases_verdict FOR EACH ROW EXECUTE FUNCTION public.cases_verdict_finding_is_fixed();


CREATE TRIGGER cases_verdict_no_delete BEFORE DELETE ON public.cases_verdict FOR EACH ROW EXECUTE FUNCTION public.cases_verdict_no_delete();


ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_group_id_97559544_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_6a12ed8b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permi_permission_id_1fbb5f2c_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_a95ead1b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_lead_id_3e7fc465_fk_auth_user_id FOREIGN KEY (lead_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_release_id_eb22b5f2_fk_cases_release_id FOREIGN KEY (release_id) REFERENCES public.cases_release(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_claim
    ADD CONSTRAINT cases_claim_assigned_to_id_9443c97f_fk_auth_user_id FOREIGN KEY (assigned_to_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_claim
    ADD CONSTRAINT cases_claim_case_id_de7b085b_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_claim
    ADD CONSTRAINT cases_claim_removed_by_id_7b1ec49b_fk_auth_user_id FOREIGN KEY (removed_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_claim
    ADD CONSTRAINT cases_claim_statement_id_722c1b42_fk_cases_statement_id FOREIGN KEY (statement_id) REFERENCES public.cases_statement(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_contactentry
    ADD CONSTRAINT cases_contactentry_asked_by_id_549e4a33_fk_auth_user_id FOREIGN KEY (asked_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_contactentry
    ADD CONSTRAINT cases_contactentry_case_id_a7388b17_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_correctedclaim
    ADD CONSTRAINT cases_correctedclaim_claim_id_e39c2025_fk_cases_claim_id FOREIGN KEY (claim_id) REFERENCES public.cases_claim(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_correctedclaim
    ADD CONSTRAINT cases_correctedclaim_correction_id_2ab59391_fk_cases_cor FOREIGN KEY (correction_id) REFERENCES public.cases_correction(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_correction
    ADD CONSTRAINT cases_correction_edition_id_87f16a79_fk_cases_edition_id FOREIGN KEY (edition_id) REFERENCES public.cases_edition(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_edition
    ADD CONSTRAINT cases_edition_case_id_71c4a353_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_edition
    ADD CONSTRAINT cases_edition_published_by_id_961828fd_fk_auth_user_id FOREIGN KEY (published_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_evidencelink
    ADD CONSTRAINT cases_evidencelink_claim_id_c1c0d6ed_fk_cases_claim_id FOREIGN KEY (claim_id) REFERENCES public.cases_claim(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_evidencelink
    ADD CONSTRAINT cases_evidencelink_snapshot_id_2e060b4c_fk_cases_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES public.cases_snapshot(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_evidencelink
    ADD CONSTRAINT cases_evidencelink_source_id_6f02d46a_fk_cases_source_id FOREIGN KEY (source_id) REFERENCES public.cases_source(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_publishedcase
    ADD CONSTRAINT cases_publishedcase_case_id_9e1394c5_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_publishedcase
    ADD CONSTRAINT cases_publishedcase_edition_id_64f3aee6_fk_cases_edition_id FOREIGN KEY (edition_id) REFERENCES public.cases_edition(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_publishedclaim
    ADD CONSTRAINT cases_publishedclaim_case_id_f58e3efb_fk_cases_pub FOREIGN KEY (case_id) REFERENCES public.cases_publishedcase(case_id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_publishedclaim
    ADD CONSTRAINT cases_publishedclaim_statement_id_468bc571_fk_cases_pub FOREIGN KEY (statement_id) REFERENCES public.cases_publishedstatement(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_publishedevidence
    ADD CONSTRAINT cases_publishedevide_claim_id_5537070d_fk_cases_pub FOREIGN KEY (claim_id) REFERENCES public.cases_publishedclaim(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_publishedstatement
    ADD CONSTRAINT cases_publishedstate_case_id_d2ba5408_fk_cases_pub FOREIGN KEY (case_id) REFERENCES public.cases_publishedcase(case_id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_release
    ADD CONSTRAINT cases_release_issuer_id_21185fd3_fk_cases_claimant_id FOREIGN KEY (issuer_id) REFERENCES public.cases_claimant(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_release
    ADD CONSTRAINT cases_release_received_by_id_0b214380_fk_auth_user_id FOREIGN KEY (received_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_releaseversion
    ADD CONSTRAINT cases_releaseversion_captured_by_id_779cd060_fk_auth_user_id FOREIGN KEY (captured_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_releaseversion
    ADD CONSTRAINT cases_releaseversion_release_id_3546c20e_fk_cases_release_id FOREIGN KEY (release_id) REFERENCES public.cases_release(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_searchentry
    ADD CONSTRAINT cases_searchentry_claim_id_d7d1cde2_fk_cases_claim_id FOREIGN KEY (claim_id) REFERENCES public.cases_claim(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_searchentry
    ADD CONSTRAINT cases_searchentry_searched_by_id_fbb44a54_fk_auth_user_id FOREIGN KEY (searched_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_snapshot
    ADD CONSTRAINT cases_snapshot_accessed_by_id_2869c294_fk_auth_user_id FOREIGN KEY (accessed_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_snapshot
    ADD CONSTRAINT cases_snapshot_source_id_39f20e97_fk_cases_source_id FOREIGN KEY (source_id) REFERENCES public.cases_source(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_statement
    ADD CONSTRAINT cases_statement_speaker_id_e69f2b0c_fk_cases_claimant_id FOREIGN KEY (speaker_id) REFERENCES public.cases_claimant(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_statement
    ADD CONSTRAINT cases_statement_version_id_77b50a6d_fk_cases_releaseversion_id FOREIGN KEY (version_id) REFERENCES public.cases_releaseversion(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_verdict
    ADD CONSTRAINT cases_verdict_claim_id_9db642b0_fk_cases_claim_id FOREIGN KEY (claim_id) REFERENCES public.cases_claim(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_verdict
    ADD CONSTRAINT cases_verdict_decided_by_id_e292c2e6_fk_auth_user_id FOREIGN KEY (decided_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_verdict
    ADD CONSTRAINT cases_verdict_proposed_by_id_a5a8ba0f_fk_auth_user_id FOREIGN KEY (proposed_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.cases_verdict
    ADD CONSTRAINT cases_verdict_set_aside_by_id_49cfd330_fk_auth_user_id FOREIGN KEY (set_aside_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;



