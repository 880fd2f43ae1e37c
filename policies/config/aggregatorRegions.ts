import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

const SOURCES = ["accountAggregationSource", "organizationAggregationSource"] as const;

export const aggregatorRegions = resourceRule({
    name: "config-aggregator-regions",
    description:
        "An aggregator of AWS Config collects from all regions. With a list of regions, the inventory of an organisation does " +
        "not have what is made in any other one.",
    severity: "medium",
    level: "mandatory",
    fix: "Set allRegions of the aggregation source to true.",
    url: "https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html",
    framework: nist("CM-8", "System Component Inventory"),
    types: ["aws:cfg/configurationAggregator:ConfigurationAggregator"],
    *check({ props }) {
        for (const source of SOURCES) {
            const given = props[source];
            if (given !== undefined && given !== null && given.allRegions !== true) {
                yield `${source}.allRegions is not true`;
            }
        }
    },
});
