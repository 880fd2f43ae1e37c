import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ACL = "aws:ec2/networkAcl:NetworkAcl";
const PROBLEM = "it belongs to no subnet";
const acl = resource(ACL, { vpcId: "vpc-1234" });
const subnet = resource("aws:ec2/subnet:Subnet", {}, { name: "subnet" });

export const cases: RuleCases = {
    passing: {
        "with subnets": passes(resource(ACL, { subnetIds: ["subnet-1234"] })),
        "with an association": passes(
            acl,
            resource(
                "aws:ec2/networkAclAssociation:NetworkAclAssociation",
                { networkAclId: UNKNOWN },
                { name: "association", from: { networkAclId: [acl] } },
            ),
        ),
        "with a subnet that is not known yet": passes(resource(ACL, { subnetIds: [UNKNOWN] })),
    },
    violating: { "an empty list": fails(PROBLEM, resource(ACL, { vpcId: "vpc-1234", subnetIds: [] })) },
    unknown: {
        "subnets that come from elsewhere": undecided(
            "subnetIds",
            resource(ACL, { subnetIds: UNKNOWN }, { from: { subnetIds: [subnet] } }),
            subnet,
        ),
        "an output that the provider has not filled in": fails(PROBLEM, resource(ACL, { subnetIds: UNKNOWN })),
    },
    absent: { "no subnets": fails(PROBLEM, acl) },
};
