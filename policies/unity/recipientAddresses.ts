import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { isOpen } from "../shared/addresses";

export const recipientAddresses = resourceRule({
    name: "unity-recipient-addresses",
    description:
        "A recipient with a token reads shared data from known addresses only. The token is a file that gets mailed and copied; " +
        "without a list of addresses it works for whoever has it.",
    severity: "high",
    level: "mandatory",
    fix: "Set ipAccessList.allowedIpAddresses to the ranges of the recipient.",
    url: "https://docs.databricks.com/aws/en/delta-sharing/access-list",
    framework: sat("GOV-18", "Delta Sharing IP access lists"),
    types: ["databricks:index/recipient:Recipient"],
    *check({ props }) {
        // Other recipients sign in to a workspace of their own.
        if (props.authenticationType !== "TOKEN") {
            return;
        }
        const ranges = list(props.ipAccessList?.allowedIpAddresses);
        if (ranges.length === 0) {
            yield "ipAccessList.allowedIpAddresses is empty";
        } else if (ranges.some(isOpen)) {
            yield "ipAccessList.allowedIpAddresses allows everyone";
        }
    },
});
