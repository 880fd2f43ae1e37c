import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
const rule = { protocol: "-1", fromPort: 0, toPort: 0, self: true };

export const cases: RuleCases = {
    passing: { "no rules": passes(resource(TYPE, { vpcId: "vpc-1234", ingress: [], egress: [] })) },
    violating: {
        "the rules that AWS makes": fails(
            ["ingress holds rules", "egress holds rules"],
            resource(TYPE, { ingress: [rule], egress: [{ ...rule, cidrBlocks: ["0.0.0.0/0"] }] }),
        ),
        "a rule that is not known yet": fails("egress holds rules", resource(TYPE, { egress: [UNKNOWN] })),
    },
    unknown: { "the rules": undecided("ingress", resource(TYPE, { ingress: UNKNOWN })) },
    absent: { "no inputs, which takes away all rules": passes(resource(TYPE, { vpcId: "vpc-1234" })) },
};
