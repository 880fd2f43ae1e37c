import { forTrailsOf, TRAIL } from "../shared/auditServices";
import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";
import { trust } from "../shared/statements";
import { TRAIL_NAME } from "../shared/things";

/** Who writes the events of our trail into its log group: CloudTrail, for that trail alone. */
export function trailTrust(context: Context): readonly Statement[] {
    return [trust("CloudTrail", TRAIL, forTrailsOf(context, [context.awsAccountId]))];
}

/** ARN of the log group of our trail, as text. */
export const trailLogGroupArn = (context: Context): string =>
    context.arnOf("logs", `log-group:${context.name("logGroup", TRAIL_NAME)}`);

/**
 * What CloudTrail may do in the log group. It names its streams after account and region, and adds to the name when there are
 * several.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html
 */
export function trailStatements(context: Context): readonly Statement[] {
    const stream = `${context.awsAccountId}_CloudTrail_${context.region}*`;
    return [
        {
            sid: "WriteEvents",
            actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
            resources: [`${trailLogGroupArn(context)}:log-stream:${stream}`],
        },
    ];
}
