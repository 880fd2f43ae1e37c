import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:eks/nodeGroup:NodeGroup";
const OPEN = "remoteAccess.sourceSecurityGroupIds is empty";

export const cases: RuleCases = {
    passing: {
        "known groups": passes(
            resource(GROUP, { remoteAccess: { ec2SshKey: "ops", sourceSecurityGroupIds: ["sg-1234abcd"] } }),
        ),
        "groups that are made with it": passes(
            resource(GROUP, { remoteAccess: { ec2SshKey: "ops", sourceSecurityGroupIds: [UNKNOWN] } }),
        ),
    },
    violating: {
        "a key alone": fails(OPEN, resource(GROUP, { remoteAccess: { ec2SshKey: "ops" } })),
        "no groups": fails(OPEN, resource(GROUP, { remoteAccess: { ec2SshKey: "ops", sourceSecurityGroupIds: [] } })),
    },
    unknown: {
        "the groups": undecided(
            "remoteAccess.sourceSecurityGroupIds",
            resource(GROUP, { remoteAccess: { ec2SshKey: "ops", sourceSecurityGroupIds: UNKNOWN } }),
        ),
    },
    absent: { "no access": passes(resource(GROUP, {})), "no key": passes(resource(GROUP, { remoteAccess: {} })) },
};
