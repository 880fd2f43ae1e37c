import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { numberOf } from "../shared/numbers";

/** Sizes from the smallest on; each costs twice as much as the one before. */
const SIZES = [
    ...["2X-Small", "X-Small", "Small", "Medium", "Large"],
    ...["X-Large", "2X-Large", "3X-Large", "4X-Large", "5X-Large"],
].map((size) => size.toUpperCase());

export const warehouseSize = resourceRule({
    name: "sql-warehouse-size",
    description:
        "A SQL warehouse is bounded in the size and in the number of its clusters. Both multiply: one that may take ten clusters " +
        "of a large size costs, on a bad day, more than a month of what it was made for.",
    severity: "medium",
    level: "mandatory",
    fix: "Set clusterSize and maxNumClusters within the limits.",
    url: "https://docs.databricks.com/aws/en/compute/sql-warehouse/warehouse-behavior",
    framework: wellArchitected("COST02-BP05", "Implement cost controls"),
    types: ["databricks:index/sqlEndpoint:SqlEndpoint"],
    params: {
        maxSize: { type: "string", description: "The largest size, as Databricks calls it.", default: "X-Large" },
        maxClusters: {
            type: "integer",
            minimum: 1,
            description: "The largest number of clusters, of at least 1.",
            default: 10,
        },
    },
    *check({ props }, { params }) {
        const size = SIZES.indexOf(text(props.clusterSize).toUpperCase());
        if (size < 0 || size > SIZES.indexOf(params.maxSize.toUpperCase())) {
            yield `clusterSize is not at most ${params.maxSize}`;
        }
        // One cluster by default.
        if (!(numberOf(props.maxNumClusters, 1) <= params.maxClusters)) {
            yield `maxNumClusters is not at most ${params.maxClusters}`;
        }
    },
});
