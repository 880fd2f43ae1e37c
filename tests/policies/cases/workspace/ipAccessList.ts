import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/ipAccessList:IpAccessList";
const allow = (...ipAddresses: string[]): Inputs<typeof TYPE> => ({ label: "offices", listType: "ALLOW", ipAddresses });

export const cases: RuleCases = {
    passing: {
        "addresses and ranges": passes(resource(TYPE, allow("203.0.113.7", "198.51.100.0/24", "2001:db8::/32"))),
        "a wide range that is kept out": passes(resource(TYPE, { ...allow("0.0.0.0/1"), listType: "BLOCK" })),
    },
    violating: {
        everyone: fails(
            ["ipAddresses[0] is wider than /16", "ipAddresses[1] is wider than /32"],
            resource(TYPE, allow("0.0.0.0/0", "::/0")),
        ),
        "a provider": fails("ipAddresses[1] is wider than /16", resource(TYPE, allow("203.0.113.7", "3.0.0.0/8"))),
        "not in force": fails("enabled is not true", resource(TYPE, { ...allow("203.0.113.7"), enabled: false })),
        "a limit of one's own": {
            ...fails("ipAddresses[0] is wider than /24", resource(TYPE, allow("198.51.0.0/20"))),
            params: { minPrefixLength: 24 },
        },
    },
    unknown: {
        "a range": undecided("ipAddresses.0", resource(TYPE, allow(UNKNOWN))),
        "whether it is in force": undecided("enabled", resource(TYPE, { ...allow("0.0.0.0/0"), enabled: UNKNOWN })),
    },
    absent: { "no ranges": passes(resource(TYPE, {})) },
};
