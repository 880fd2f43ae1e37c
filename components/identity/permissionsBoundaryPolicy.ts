import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";
import { grantKeyToServices, readWriteBucket, useKey } from "../shared/statements";
import { crossAccountStatements } from "./crossAccountPolicy";

/** Beginning of the ARNs of all roles that are called after our prefix. */
const oursBeginWith = ({ partition, awsAccountId, prefix }: Context): string =>
    `arn:${partition}:iam::${awsAccountId}:role/${prefix}-`;

/** Those of the roles that are not called after our prefix, so that a boundary has to name them. */
export function rolesOfOthers(context: Context, roleArns: readonly string[]): readonly string[] {
    return roleArns.filter((arn) => !arn.startsWith(oursBeginWith(context)));
}

/**
 * The most that any role of an environment can be given, by whatever policy: what Databricks does in an account, and the use
 * of data, keys and logs that are called after our prefix. It allows nothing by itself, so it needs no conditions: those are in
 * the policies of the roles. Nothing in it changes who may do what. Roles of instance profiles that are not called after our
 * prefix are passed where they are named.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function boundaryStatements(context: Context, profileRoleArns: readonly string[] = []): readonly Statement[] {
    const { prefix } = context;
    const ours = `${oursBeginWith(context)}*`;
    const keys = [context.arnOf("kms", "key/*")];
    const passed = [ours, ...rolesOfOthers(context, profileRoleArns)];
    const compute = crossAccountStatements(context, passed).filter(({ effect }) => effect !== "Deny");
    const others = [
        ...compute.filter((statement) => !passesRoles(statement)),
        readWriteBucket({ sid: "Data" }, context.arnOfBucket(`${prefix}-*`)),
        { ...useKey({ sid: "Keys" }), resources: keys },
        { ...grantKeyToServices({ sid: "Keys" }), resources: keys },
        { sid: "Assume", actions: ["sts:AssumeRole"], resources: [ours] },
        {
            sid: "WriteLogs",
            actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
            resources: [context.arnOf("logs", `log-group:${prefix}-*`)],
        },
        { sid: "LakeData", actions: ["lakeformation:GetDataAccess"], resources: ["*"] },
        ...functionStatements(context),
    ];
    return [...compute.filter(passesRoles), ...merged(others)].map((statement) => ({
        ...statement,
        sid: `Most${statement.sid}`,
    }));
}

/** What the functions of rules of AWS Config do, and any function that is traced and keeps events that it could not handle. */
function functionStatements(context: Context): readonly Statement[] {
    const { partition, awsAccountId, prefix } = context;
    const trace = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"];
    return [
        { sid: "Functions", actions: ["config:PutEvaluations", "iam:ListRoles", ...trace], resources: ["*"] },
        { sid: "Roles", actions: ["iam:GetRole"], resources: [`arn:${partition}:iam::${awsAccountId}:role/*`] },
        {
            sid: "Results",
            actions: ["config:GetComplianceDetailsByConfigRule"],
            resources: [context.arnOf("config", "config-rule/*")],
        },
        { sid: "Events", actions: ["sqs:SendMessage"], resources: [context.arnOf("sqs", `${prefix}-*`)] },
    ];
}

/** To which service a role is passed is part of what is allowed. */
const passesRoles = ({ actions }: Statement): boolean => actions.includes("iam:PassRole");

/** The same without conditions, and with one statement for all that is about the same resources: a boundary is short of room. */
function merged(statements: readonly Statement[]): readonly Statement[] {
    const byResources = new Map<string, Statement>();
    for (const { sid, actions, resources = [] } of statements) {
        const key = [...resources].sort().join();
        const before = byResources.get(key);
        byResources.set(key, {
            sid: before?.sid ?? sid,
            actions: [...(before?.actions ?? []), ...actions],
            resources,
        });
    }
    return [...byResources.values()];
}
