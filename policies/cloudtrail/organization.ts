import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { matchesAny } from "../core/values";
import { stackOf } from "../shared/stackNames";

export const organization = resourceRule({
    name: "cloudtrail-organization",
    description:
        "In the stack of an organisation, a trail or event data store covers all its accounts. A new account is then logged " +
        "from its first day, and who runs an account cannot change its trail.",
    severity: "medium",
    level: "advisory",
    fix: "Set isOrganizationTrail of a trail or organizationEnabled of an event data store to true.",
    url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html",
    framework: wellArchitected("SEC04-BP01", "Configure service and application logging"),
    types: ["aws:cloudtrail/eventDataStore:EventDataStore", "aws:cloudtrail/trail:Trail"],
    params: {
        stacks: {
            type: "array",
            items: { type: "string" },
            description: "Patterns of the names of the stacks of an organisation's management or audit account.",
            default: ["*organization*", "*management*", "*audit*"],
        },
    },
    *check({ urn, type, props }, { params }) {
        if (!matchesAny(stackOf(urn), params.stacks)) {
            return;
        }
        if (type === "aws:cloudtrail/trail:Trail") {
            if (props.isOrganizationTrail !== true) {
                yield "isOrganizationTrail is not true";
            }
        } else if (props.organizationEnabled !== true) {
            yield "organizationEnabled is not true";
        }
    },
});
