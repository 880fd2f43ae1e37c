import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/recipient:Recipient";
const EMPTY = "ipAccessList.allowedIpAddresses is empty";
const from = (...allowedIpAddresses: string[]): Inputs<typeof TYPE> => ({
    authenticationType: "TOKEN",
    ipAccessList: { allowedIpAddresses },
});

export const cases: RuleCases = {
    passing: {
        "a range": passes(resource(TYPE, from("198.51.100.0/24"))),
        "a Databricks customer": passes(resource(TYPE, { authenticationType: "DATABRICKS" })),
    },
    violating: {
        everyone: fails("ipAccessList.allowedIpAddresses allows everyone", resource(TYPE, from("0.0.0.0/0"))),
        "no ranges": fails(EMPTY, resource(TYPE, from())),
    },
    unknown: {
        "a range": undecided("ipAccessList.allowedIpAddresses.0", resource(TYPE, from(UNKNOWN))),
        "how it signs in": undecided("authenticationType", resource(TYPE, { authenticationType: UNKNOWN })),
    },
    absent: { "everyone by default": fails(EMPTY, resource(TYPE, { authenticationType: "TOKEN" })) },
};
