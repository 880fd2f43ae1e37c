import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const costAllocation = resourceRule({
    name: "tags-cost-allocation",
    description:
        "A tag for the allocation of costs is active. AWS puts a tag into the bill from the day of its activation " +
        "on, and never for the time before.",
    severity: "low",
    level: "mandatory",
    fix: 'Set status to "Active".',
    url: "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html",
    framework: wellArchitected("COST03-BP04", "Establish organization metrics"),
    types: ["aws:costexplorer/costAllocationTag:CostAllocationTag"],
    *check({ props }) {
        if (text(props.status) !== "Active") {
            yield "status is not Active";
        }
    },
});
