import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DOMAIN = "aws:opensearch/domain:Domain";
const ELASTICSEARCH = "aws:elasticsearch/domain:Domain";

const domain = (engineVersion: string): ReturnType<typeof resource> => resource(DOMAIN, { engineVersion });

export const cases: RuleCases = {
    passing: {
        "OpenSearch 2.19": passes(domain("OpenSearch_2.19")),
        "OpenSearch 3": passes(domain("OpenSearch_3.3")),
        "Elasticsearch 7.10": passes(domain("Elasticsearch_7.10")),
        "Elasticsearch 7.10, by the deprecated type": passes(resource(ELASTICSEARCH, { elasticsearchVersion: "7.10" })),
    },
    violating: {
        "OpenSearch 1.2": fails("engineVersion has been out of support since 2025-11-07", domain("OpenSearch_1.2")),
        "Elasticsearch 6.3": fails(
            "engineVersion has been out of support since 2025-11-07",
            domain("Elasticsearch_6.3"),
        ),
        "OpenSearch 2.11 near its end": {
            ...advises("engineVersion is supported until 2027-11-07 only", domain("OpenSearch_2.11")),
            params: { today: "2027-09-01" },
        },
        "a version that no table knows": advises(
            "engineVersion is in no table of supported versions, so that its support cannot be judged",
            domain("2.19"),
        ),
    },
    unknown: { "the version": undecided("engineVersion", domain(UNKNOWN)) },
    absent: {
        "AWS takes the latest": passes(resource(DOMAIN, {})),
        "AWS takes the first, by the deprecated type": fails(
            "elasticsearchVersion has been out of support since 2025-11-07",
            resource(ELASTICSEARCH, {}),
        ),
    },
};
