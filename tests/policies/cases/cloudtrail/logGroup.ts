import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TRAIL = "aws:cloudtrail/trail:Trail";
const cloudWatchLogsGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*";

export const cases: RuleCases = {
    passing: {
        "a log group and a role to write to it": passes(
            resource(TRAIL, {
                cloudWatchLogsGroupArn,
                cloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/trail",
            }),
        ),
    },
    violating: {
        "a log group that it may not write to": fails(
            "cloudWatchLogsRoleArn is not set",
            resource(TRAIL, { cloudWatchLogsGroupArn, cloudWatchLogsRoleArn: null }),
        ),
    },
    unknown: {
        "which ones, but they are given": passes(
            resource(TRAIL, { cloudWatchLogsGroupArn: UNKNOWN, cloudWatchLogsRoleArn: UNKNOWN }),
        ),
    },
    absent: {
        both: fails(["cloudWatchLogsGroupArn is not set", "cloudWatchLogsRoleArn is not set"], resource(TRAIL, {})),
    },
};
