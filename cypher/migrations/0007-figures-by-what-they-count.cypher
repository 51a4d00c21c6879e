// Series of figures are asked for by words for what is counted.
CREATE TEXT INDEX figure_counts IF NOT EXISTS FOR (n:Figure) ON (n.counts);
