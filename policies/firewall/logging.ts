import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";

export const logging = stackRule({
    name: "firewall-logging",
    description:
        "A network firewall writes logs. " +
        "What it dropped is the first sign of an attack or of a rule that is wrong, and is seen nowhere else.",
    severity: "medium",
    level: "mandatory",
    fix: "Add a LoggingConfiguration with the ARN of the firewall and a destination for its alerts.",
    url: "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html",
    framework: fsbp("NetworkFirewall.2", "Network Firewall logging should be enabled"),
    types: ["aws:networkfirewall/firewall:Firewall"],
    *check(firewall, { stack }) {
        const configurations = stack.attached(firewall, {
            type: "aws:networkfirewall/loggingConfiguration:LoggingConfiguration",
            property: "firewallArn",
        });
        if (configurations.length === 0) {
            yield "nothing in the stack logs what it does";
        }
    },
});
