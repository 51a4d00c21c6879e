// Versions that are new to the graph, each whole: no provision is looked up, since a part is created from its whole.
// $rows: [{id, provisions: [{properties, parts: [...]}], text}]
UNWIND $rows AS row
MATCH (v:SourceVersion {id: row.id})
SET v += row.text
WITH v, row
UNWIND row.provisions AS r1
CREATE (v)-[:HAS_PROVISION]->(p1:Provision)
SET p1 = r1.properties
WITH p1, r1
UNWIND r1.parts AS r2
CREATE (p1)-[:HAS_PART]->(p2:Provision)
SET p2 = r2.properties
WITH p2, r2
UNWIND r2.parts AS r3
CREATE (p2)-[:HAS_PART]->(p3:Provision)
SET p3 = r3.properties
WITH p3, r3
UNWIND r3.parts AS r4
CREATE (p3)-[:HAS_PART]->(p4:Provision)
SET p4 = r4.properties
WITH p4, r4
UNWIND r4.parts AS r5
CREATE (p4)-[:HAS_PART]->(p5:Provision)
SET p5 = r5.properties
WITH p5, r5
UNWIND r5.parts AS r6
CREATE (p5)-[:HAS_PART]->(p6:Provision)
SET p6 = r6.properties
WITH p6, r6
UNWIND r6.parts AS r7
CREATE (p6)-[:HAS_PART]->(p7:Provision)
SET p7 = r7.properties
WITH p7, r7
UNWIND r7.parts AS r8
CREATE (p7)-[:HAS_PART]->(p8:Provision)
SET p8 = r8.properties
WITH p8, r8
UNWIND r8.parts AS r9
CREATE (p8)-[:HAS_PART]->(p9:Provision)
SET p9 = r9.properties
WITH p9, r9
UNWIND r9.parts AS r10
CREATE (p9)-[:HAS_PART]->(p10:Provision)
SET p10 = r10.properties
