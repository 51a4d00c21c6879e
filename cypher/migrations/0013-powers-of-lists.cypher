// Rows of lists are found by what they are called, who exercises them and of what kind they are.
CREATE INDEX measure_power_name IF NOT EXISTS FOR (n:Measure) ON (n.powerName);
CREATE INDEX measure_power_body IF NOT EXISTS FOR (n:Measure) ON (n.powerBody);
CREATE INDEX measure_power_type IF NOT EXISTS FOR (n:Measure) ON (n.powerType);
