// What files say of themselves is kept, so that a later import is planned together with what is held.
CREATE CONSTRAINT source_facts_id IF NOT EXISTS FOR (n:SourceFacts) REQUIRE n.id IS UNIQUE;
