import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const RECORDER = "aws:cfg/recorder:Recorder";
const PROBLEM = "roleArn is not the service-linked role of AWS Config";

export const cases: RuleCases = {
    passing: {
        "the service-linked role": passes(
            resource(RECORDER, {
                roleArn: "arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig",
            }),
        ),
    },
    violating: {
        "a role of one's own": fails(
            PROBLEM,
            resource(RECORDER, { roleArn: "arn:aws:iam::111122223333:role/config-recorder" }),
        ),
    },
    unknown: { "the role": undecided("roleArn", resource(RECORDER, { roleArn: UNKNOWN })) },
    absent: { "no role": fails(PROBLEM, resource(RECORDER, {})) },
};
