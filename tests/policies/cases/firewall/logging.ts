import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "nothing in the stack logs what it does";
const CONFIGURATION = "aws:networkfirewall/loggingConfiguration:LoggingConfiguration";
const firewall = resource("aws:networkfirewall/firewall:Firewall", { name: "egress" });

export const cases: RuleCases = {
    passing: {
        logged: passes(
            firewall,
            resource(CONFIGURATION, { firewallArn: UNKNOWN }, { name: "logs", from: { firewallArn: [firewall] } }),
        ),
    },
    violating: {
        "another one is logged": fails(
            PROBLEM,
            firewall,
            resource(CONFIGURATION, { firewallArn: "arn:aws" }, { name: "logs" }),
        ),
    },
    unknown: {
        "inputs that are not known yet do not matter": fails(
            PROBLEM,
            resource("aws:networkfirewall/firewall:Firewall", { name: UNKNOWN }),
        ),
    },
    absent: { "a firewall alone": fails(PROBLEM, firewall) },
};
