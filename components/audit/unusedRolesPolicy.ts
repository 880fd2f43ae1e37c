import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";
import { trust } from "../shared/statements";
import { UNUSED_ROLES } from "../shared/things";
import { deadLettersArn } from "./deadLetterPolicy";

/** Who runs the function: Lambda. */
export const unusedRolesTrust: readonly Statement[] = [trust("Lambda", { Service: "lambda.amazonaws.com" })];

/**
 * What the function may do: look at roles, tell AWS Config, and leave its log, its traces and events that it could not handle.
 * Sources: https://docs.aws.amazon.com/service-authorization/latest/reference/list_iam.html,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_config.html
 */
export function unusedRolesStatements(context: Context): readonly Statement[] {
    const { partition, awsAccountId } = context;
    const logGroup = context.arnOf("logs", `log-group:${context.name("logGroup", UNUSED_ROLES)}`);
    return [
        {
            sid: "WithoutResources",
            actions: [
                ...["config:PutEvaluations", "iam:ListRoles"],
                ...["xray:PutTelemetryRecords", "xray:PutTraceSegments"],
            ],
            resources: ["*"],
        },
        { sid: "ReadRoles", actions: ["iam:GetRole"], resources: [`arn:${partition}:iam::${awsAccountId}:role/*`] },
        {
            sid: "ReadResults",
            actions: ["config:GetComplianceDetailsByConfigRule"],
            resources: [context.arnOf("config", "config-rule/*")],
        },
        {
            sid: "WriteLogs",
            actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
            resources: [`${logGroup}:log-stream:*`],
        },
        { sid: "KeepEvents", actions: ["sqs:SendMessage"], resources: [deadLettersArn(context)] },
    ];
}
