import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:networkfirewall/firewall:Firewall";
const protectedOnes = { deleteProtection: true, subnetChangeProtection: true };

export const cases: RuleCases = {
    passing: { both: passes(resource(TYPE, protectedOnes)) },
    violating: {
        "it can be deleted, for a reason that it says": advises(
            "deleteProtection is not true, for the reason in its tag deletion",
            resource(TYPE, { ...protectedOnes, deleteProtection: false, tags: { deletion: "disposable" } }),
        ),
        "it can be deleted": fails(
            "deleteProtection is not true",
            resource(TYPE, { ...protectedOnes, deleteProtection: false }),
        ),
    },
    unknown: {
        one: undecided("subnetChangeProtection", resource(TYPE, { ...protectedOnes, subnetChangeProtection: UNKNOWN })),
    },
    absent: {
        "left out": fails(["deleteProtection is not true", "subnetChangeProtection is not true"], resource(TYPE, {})),
    },
};
