import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/openIdConnectProvider:OpenIdConnectProvider";
const PROBLEM = "clientIdLists does not name the clients";
const url = "https://token.actions.githubusercontent.com";

export const cases: RuleCases = {
    passing: { "one client": passes(resource(TYPE, { url, clientIdLists: ["sts.amazonaws.com"] })) },
    violating: {
        "any client": fails(PROBLEM, resource(TYPE, { url, clientIdLists: ["*"] })),
        "an empty list": fails(PROBLEM, resource(TYPE, { url, clientIdLists: [] })),
    },
    unknown: { "the clients": undecided("clientIdLists", resource(TYPE, { url, clientIdLists: UNKNOWN })) },
    absent: { "no clients": fails(PROBLEM, resource(TYPE, { url })) },
};
