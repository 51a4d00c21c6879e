// What was done with a report, or with a draft; the latest first.
CALL () {
  MATCH (a:ReportAct {reportId: $id}) RETURN a
  UNION
  MATCH (a:ReportAct {draft: $id}) RETURN a
}
RETURN a {.*} AS act
ORDER BY a.at DESC, a.id
