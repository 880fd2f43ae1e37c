import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROXY = "aws:rds/proxy:Proxy";

export const cases: RuleCases = {
    passing: { "with TLS": passes(resource(PROXY, { requireTls: true })) },
    violating: { "without TLS, too": fails("requireTls is not true", resource(PROXY, { requireTls: false })) },
    unknown: { "whether it does": undecided("requireTls", resource(PROXY, { requireTls: UNKNOWN })) },
    absent: { "AWS takes both": fails("requireTls is not true", resource(PROXY, {})) },
};
