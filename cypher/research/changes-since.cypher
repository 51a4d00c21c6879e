// What was done since a time, the earliest first: to published reports, to links by people, and imports of law texts.
// Works and versions keep no time of their own. $afterAt and $afterId: the last one that is known already.
CALL () {
  MATCH (a:ReportAct)
  WHERE a.at >= $since AND a.at >= $afterAt AND a.act <> 'DRAFTED' AND NOT a.reportId STARTS WITH 'draft:'
  RETURN {at: a.at, id: a.id, kind: 'REPORT', act: a.act, report: a.reportId, title: a.title, reason: a.reason} AS value
  UNION ALL
  MATCH (d:Decision)<-[:HAS_DECISION]-(l:Link)
  WHERE d.at >= $since AND d.at >= $afterAt
  RETURN {
    at: d.at, id: l.id + '/' + d.revision, kind: 'DECISION', action: d.action, link: l.id, report: l.reportId
  } AS value
  UNION ALL
  MATCH (i:ImportRun {kind: 'sources'})
  WHERE i.finishedAt >= $since AND i.finishedAt >= $afterAt AND i.loaded + i.warned > 0
  RETURN {at: i.finishedAt, id: i.id, kind: 'LAWS', run: i.id, files: i.loaded + i.warned} AS value
}
WITH value
WHERE value.at > $afterAt OR value.id > $afterId
RETURN value
ORDER BY value.at, value.id
LIMIT $limit
