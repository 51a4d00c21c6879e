// Which provisions the texts of versions have, as src/domain/sources/outline.ts writes it.
UNWIND $ids AS id
MATCH (v:SourceVersion {id: id})
RETURN id AS parent, v.outline AS value
