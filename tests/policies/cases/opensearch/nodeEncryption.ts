import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DOMAIN = "aws:opensearch/domain:Domain";
const ELASTICSEARCH = "aws:elasticsearch/domain:Domain";

const PLAIN = "nodeToNodeEncryption.enabled is not true";

export const cases: RuleCases = {
    passing: { TLS: passes(resource(DOMAIN, { nodeToNodeEncryption: { enabled: true } })) },
    violating: { "plain text": fails(PLAIN, resource(ELASTICSEARCH, { nodeToNodeEncryption: { enabled: false } })) },
    unknown: {
        "whether they do": undecided(
            "nodeToNodeEncryption.enabled",
            resource(DOMAIN, { nodeToNodeEncryption: { enabled: UNKNOWN } }),
        ),
    },
    absent: { "AWS does not": fails(PLAIN, resource(DOMAIN, {})) },
};
