-- What the house answers, made by PostgreSQL alone: each function gives the whole body of one answer.

CREATE FUNCTION bare_moment(at timestamptz) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT replace(to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '.000000', '')
$$;

CREATE FUNCTION bare_amount(minor bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT (minor / 100.0)::numeric(20, 2)::text
$$;

CREATE FUNCTION bare_points(hundredths int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT trim_scale(hundredths / 100.0)::text
$$;

CREATE FUNCTION bare_fraction(top numeric, bottom numeric) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN top % bottom = 0 THEN div(top, bottom)::text
        ELSE div(top, gcd(top, bottom)) || '/' || div(bottom, gcd(top, bottom)) END
$$;

CREATE FUNCTION bare_parts(application_id uuid, OUT track json, OUT organization json, OUT competition json,
    OUT budget json, OUT co_applicants json, OUT files json) LANGUAGE sql STABLE AS $$
    SELECT
        (SELECT row_to_json(t) FROM (SELECT id, code, name FROM track WHERE id = a.track_id) t),
        (SELECT row_to_json(o) FROM
            (SELECT id, number, name, is_demonstration FROM organization WHERE id = a.organization_id) o),
        (SELECT row_to_json(c) FROM
            (SELECT id, number, title, stage FROM competition WHERE id = a.competition_id) c),
        (SELECT ('[' || coalesce(string_agg(l::text, ',' ORDER BY place), '') || ']')::json FROM (
            SELECT position AS place, row_to_json(shown) AS l FROM budget_line b CROSS JOIN LATERAL (
                SELECT b.category, b.description, b.source, b.quantity,
                    bare_amount(b.unit_price_minor) AS unit_price, bare_amount(b.amount_minor) AS amount
            ) AS shown WHERE b.application_id = a.id) lines),
        (SELECT ('[' || coalesce(string_agg(n::text, ',' ORDER BY place), '') || ']')::json FROM (
            SELECT c.position AS place, row_to_json(shown) AS n FROM co_applicant c CROSS JOIN LATERAL (
                SELECT (SELECT row_to_json(o) FROM (SELECT id, number, name, is_demonstration
                    FROM organization WHERE id = c.organization_id) o) AS organization, c.name, c.uscc, c.state
            ) AS shown WHERE c.application_id = a.id) named),
        (SELECT ('[' || coalesce(string_agg(f::text, ',' ORDER BY place), '') || ']')::json FROM (
            SELECT f.id AS place, row_to_json(shown) AS f
            FROM application_file f JOIN stored_file s ON s.id = f.stored_id CROSS JOIN LATERAL (
                SELECT f.id, f.kind, s.name, s.size, s.sha256, s.media_type, bare_moment(f.created_at) AS created_at
            ) AS shown WHERE f.application_id = a.id) files)
    FROM application a WHERE a.id = application_id
$$;

CREATE FUNCTION bare_application(application_id uuid) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT row_to_json(shown)::text
    FROM application a CROSS JOIN LATERAL bare_parts(a.id) p CROSS JOIN LATERAL (
        SELECT a.id, a.number, a.competition_id, p.track, p.organization, a.title, a.leader, a.beneficiaries,
            bare_amount(a.requested_minor) AS requested, a.state, bare_moment(a.submitted_at) AS submitted_at,
            a.receipt_code, bare_moment(a.checked_at) AS checked_at, bare_moment(a.created_at) AS created_at,
            a.version, p.competition, a.summary, a.check_reason, p.budget, p.co_applicants, p.files
    ) AS shown WHERE a.id = application_id
$$;

CREATE FUNCTION bare_sheet(sheet_id uuid) RETURNS text LANGUAGE sql VOLATILE AS $$
    SELECT row_to_json(shown)::text
    FROM sheet s JOIN application a ON a.id = s.application_id JOIN competition held ON held.id = s.competition_id
        CROSS JOIN LATERAL bare_parts(a.id) p
        CROSS JOIN LATERAL (SELECT row_to_json(j) AS judge FROM
            (SELECT id, name FROM person WHERE id = s.judge_id) j) named
        CROSS JOIN LATERAL (SELECT json_agg(f.file::jsonb - 'created_at') AS files
            FROM json_array_elements(p.files) f (file)) read
        CROSS JOIN LATERAL (SELECT row_to_json(w) AS application FROM (
            SELECT a.id, a.number, p.organization, p.track, a.title, a.summary, a.leader, a.beneficiaries,
                bare_amount(a.requested_minor) AS requested, p.budget, read.files) w) judged
        CROSS JOIN LATERAL (SELECT ('[' || string_agg(marked::text, ',' ORDER BY place) || ']')::json AS criteria FROM (
            SELECT c.position AS place, row_to_json(m) AS marked
            FROM criterion c LEFT JOIN mark ON mark.criterion_id = c.id AND mark.sheet_id = s.id
                LEFT JOIN criterion_comment said ON said.criterion_id = c.id AND said.sheet_id = s.id
                CROSS JOIN LATERAL (SELECT c.code, c.name, c.guidance, bare_points(c.weight_hundredths) AS weight,
                    bare_points(c.most_hundredths) AS highest, bare_points(c.step_hundredths) AS step, c.anchors,
                    c.comment_required, bare_points(mark.score_hundredths) AS score,
                    coalesce(said.text, '') AS comment) m
            WHERE c.competition_id = s.competition_id) rows) rubric
        CROSS JOIN LATERAL (
            SELECT s.id, s.state, p.competition,
                (SELECT row_to_json(t) FROM (SELECT code, name FROM judging_stage WHERE id = s.stage_id) t) AS stage,
                named.judge, s.application_id, judged.application,
                rubric.criteria, held.comment_required, s.comment, s.note,
                bare_moment(s.assigned_at) AS assigned_at, bare_moment(s.saved_at) AS saved_at,
                bare_moment(s.submitted_at) AS submitted_at, s.version
        ) AS shown
    WHERE s.id = sheet_id
$$;

CREATE FUNCTION bare_audit(action text, sheet_id uuid) RETURNS void LANGUAGE sql VOLATILE AS $$
    WITH event AS (
        INSERT INTO audit_event (at, actor, action, subject_type, subject_id, facts)
        VALUES (clock_timestamp(), 'bare', action, 'Sheet', sheet_id, '{}') RETURNING id)
    INSERT INTO audit_pending (event_id) SELECT id FROM event
$$;

CREATE FUNCTION bare_save_marks(wanted uuid, body text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    held sheet%ROWTYPE;
BEGIN
    SELECT * INTO held FROM sheet WHERE id = wanted FOR NO KEY UPDATE;
    PERFORM FROM competition WHERE id = held.competition_id AND stage = 'judging' FOR SHARE;
    DELETE FROM mark WHERE mark.sheet_id = wanted;
    INSERT INTO mark (id, sheet_id, criterion_id, score_hundredths)
        SELECT uuidv7(), wanted, c.id, given.value::numeric * 100
        FROM jsonb_each_text(body::jsonb -> 'marks') given
            JOIN criterion c ON c.code = given.key AND c.competition_id = held.competition_id;
    DELETE FROM criterion_comment WHERE criterion_comment.sheet_id = wanted;
    UPDATE sheet SET comment = body::jsonb ->> 'comment', saved_at = clock_timestamp(), version = version + 1
        WHERE id = wanted;
    PERFORM bare_audit('save', wanted);
    RETURN bare_sheet(wanted);
END $$;

CREATE FUNCTION bare_submit(wanted uuid) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    UPDATE sheet SET state = 'submitted', submitted_at = clock_timestamp(), version = version + 1
        WHERE id = wanted AND state = 'assigned';
    PERFORM bare_audit('submit', wanted);
    RETURN bare_sheet(wanted);
END $$;

-- The park's rule where every criterion has the same highest score: the mean of the judges' totals, from five
-- judges on without the highest and the lowest. Totals are integers in units of 1 / (100 * highest).
CREATE FUNCTION bare_ranking(wanted uuid, its_rule text) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    unit numeric := 100 * (SELECT max(c.most_hundredths) FROM criterion c WHERE c.competition_id = wanted);
    answer text;
BEGIN
    WITH rubric AS (
        SELECT c.id, c.code, c.weight_hundredths::bigint AS weight, c.most_hundredths
        FROM criterion c WHERE c.competition_id = wanted
    ), judged AS (
        SELECT a.id, a.number, a.title, s.judge_id, sum(r.weight * m.score_hundredths) AS total,
            '["' || a.number || '","' || s.judge_id || '",['
                || string_agg(m.score_hundredths::text, ',' ORDER BY r.code) || ']]' AS canonical
        FROM sheet s JOIN application a ON a.id = s.application_id JOIN mark m ON m.sheet_id = s.id
            JOIN rubric r ON r.id = m.criterion_id
        WHERE s.competition_id = wanted AND s.state = 'submitted' AND a.state = 'eligible'
        GROUP BY s.id, a.id
    ), summed AS (
        SELECT id, number, title, count(*) AS sheets,
            CASE WHEN count(*) >= 5 THEN sum(total) - min(total) - max(total) ELSE sum(total) END AS top,
            unit * (CASE WHEN count(*) >= 5 THEN count(*) - 2 ELSE count(*) END) AS bottom
        FROM judged GROUP BY id, number, title
    ), placed AS (
        SELECT s.*, bare_fraction(top, bottom) AS exact, top / bottom AS score,
            rank() OVER by_score AS place, count(*) OVER (PARTITION BY bare_fraction(top, bottom)) AS equals
        FROM summed s WINDOW by_score AS (ORDER BY top / bottom DESC)
    ), standing AS (
        SELECT p.place, p.number, row_to_json(line)::text AS json
        FROM placed p CROSS JOIN LATERAL (
            SELECT p.id AS application_id, p.number, p.title, p.place AS rank, p.exact,
                round(p.score, 2)::text AS shown, CASE WHEN p.equals > 1 THEN 'shared' END AS tie_reason,
                p.sheets, (SELECT count(*) FROM sheet o WHERE o.application_id = p.id AND o.state = 'assigned')
                    AS still_open
        ) AS line
    ), canonical AS (
        SELECT '{"contest":' || to_json(c.title) || ',"criteria":['
            || (SELECT string_agg('["' || code || '","' || bare_fraction(weight, most_hundredths) || '"]', ','
                ORDER BY code) FROM rubric)
            || '],"marks":[' || (SELECT string_agg(j.canonical, ',' ORDER BY j.number, j.judge_id::text) FROM judged j)
            || '],"points":null,"rule":' || its_rule || '}' AS text
        FROM competition c WHERE c.id = wanted
    )
    SELECT '{"competition_id":"' || c.id || '","quorum":' || c.quorum || ',"digest":"'
        || encode(sha256(convert_to((SELECT text FROM canonical), 'UTF8')), 'hex') || '","standings":['
        || (SELECT string_agg(json, ',' ORDER BY place, number) FROM standing) || ']}'
    INTO answer FROM competition c WHERE c.id = wanted;
    RETURN answer;
END $$;
