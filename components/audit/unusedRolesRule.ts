import * as cfg from "@pulumi/aws/cfg";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import * as lambda from "@pulumi/aws/lambda";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { daysKept, type LogRetention } from "../shared/logs";
import { policyDocument } from "../shared/policyDocument";
import { ready } from "../shared/ready";
import { roleInputs } from "../shared/roles";
import { UNUSED_ROLES } from "../shared/things";
import code from "./roleCheckCode.json";
import { unusedRolesStatements, unusedRolesTrust } from "./unusedRolesPolicy";

export interface UnusedRolesRuleArgs {
    readonly context: Context;
    /** Recorder of the account's roles; a consumer of it must wait until it records. */
    readonly recorderName: pulumi.Input<string>;
    /** Days after which a role counts as unused. */
    readonly days: number;
    /** Beginnings of the names of roles that are not asked. */
    readonly exempt: readonly string[];
    /** Key of log groups. */
    readonly logsKeyArn: pulumi.Input<string>;
    /** Queue of events that the function could not handle. */
    readonly deadLettersArn: pulumi.Input<string>;
    readonly retention: LogRetention;
    readonly lifecycle: Lifecycle;
}

/**
 * Of the languages that need no build, the one of this program, in its latest version.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
 */
const RUNTIME = "nodejs24.x";

/** The longest that Lambda lets a function run, in seconds. IAM answers a few calls a second, and accounts have up to 5,000 roles. */
const LONGEST = 900;

/**
 * Design: roles that nobody uses.
 *
 * AWS has no rule for them. A rule in Guard would not do: it looks at what AWS Config records when something changes, and that
 * does not say when a role was used. So this one has a function of its own. It creates the rule, its function, and the
 * function's role and log. It guarantees: once a day each role of the account is asked when it was used, but those that services
 * made, the young and the exempt; only AWS Config of this account calls the function. It will not delete roles.
 * Sources: https://docs.aws.amazon.com/config/latest/APIReference/API_Source.html,
 * `config/properties/resource-types/AWS::IAM::Role.properties.json` in awslabs/aws-config-resource-schema
 */
export class UnusedRolesRule extends pulumi.ComponentResource {
    /** Physical name of the rule. */
    public readonly ruleName: pulumi.Output<string>;

    public constructor(name: string, args: UnusedRolesRuleArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:UnusedRolesRule", name, {}, opts);
        const group = this.createLogGroup(name, args);
        const roleArn = this.createRole(name, args);
        const check = this.createFunction(name, args, group, roleArn);
        const functionArn = this.admitConfig(name, args, check);
        this.ruleName = this.createRule(name, args, functionArn).name;
        this.registerOutputs({ ruleName: this.ruleName });
    }

    private createLogGroup(name: string, args: UnusedRolesRuleArgs): pulumi.Output<string> {
        const { context, logsKeyArn, lifecycle, retention } = args;
        const group = new cloudwatch.LogGroup(
            `${name}-log`,
            {
                name: context.name("logGroup", UNUSED_ROLES),
                kmsKeyId: logsKeyArn,
                retentionInDays: daysKept("functions", retention),
                deletionProtectionEnabled: lifecycle.protect,
                tags: context.tags("audit", UNUSED_ROLES),
            },
            { parent: this },
        );
        return ready(pulumi.output(context.name("logGroup", UNUSED_ROLES)), group);
    }

    private createRole(name: string, { context }: UnusedRolesRuleArgs): pulumi.Output<string> {
        const trust = policyDocument("trustPolicy", unusedRolesTrust);
        const inputs = roleInputs(context, { thing: UNUSED_ROLES, workload: "audit", trust });
        const role = new iam.Role(`${name}-role`, inputs, { parent: this });
        const policy = new iam.RolePolicy(
            `${name}-role-policy`,
            { role: role.name, policy: policyDocument("rolePolicy", unusedRolesStatements(context)) },
            { parent: this },
        );
        return ready(pulumi.output(context.roleArn(UNUSED_ROLES)), role, policy);
    }

    private createFunction(
        name: string,
        { context, deadLettersArn }: UnusedRolesRuleArgs,
        logGroup: pulumi.Output<string>,
        roleArn: pulumi.Output<string>,
    ): lambda.Function {
        return new lambda.Function(
            `${name}-check`,
            {
                name: context.name("function", UNUSED_ROLES),
                description: "Tells AWS Config which roles nobody uses.",
                role: roleArn,
                runtime: RUNTIME,
                handler: "index.handler",
                code: archiveOf(code),
                timeout: LONGEST,
                memorySize: 256,
                // Not reserved: a new account has ten executions at once, of which AWS lets nobody reserve any.
                deadLetterConfig: { targetArn: deadLettersArn },
                loggingConfig: { logFormat: "JSON", logGroup, applicationLogLevel: "INFO", systemLogLevel: "INFO" },
                tracingConfig: { mode: "Active" },
                tags: context.tags("audit", UNUSED_ROLES),
            },
            { parent: this },
        );
    }

    private admitConfig(name: string, { context }: UnusedRolesRuleArgs, check: lambda.Function): pulumi.Output<string> {
        const permission = new lambda.Permission(
            `${name}-permission`,
            {
                statementId: "CheckByConfig",
                action: "lambda:InvokeFunction",
                function: check.name,
                principal: "config.amazonaws.com",
                sourceAccount: context.awsAccountId,
            },
            { parent: this },
        );
        const arn = context.arnOf("lambda", `function:${context.name("function", UNUSED_ROLES)}`);
        // AWS Config refuses a rule whose function it may not call.
        return ready(pulumi.output(arn), check, permission);
    }

    private createRule(name: string, args: UnusedRolesRuleArgs, functionArn: pulumi.Output<string>): cfg.Rule {
        const { context, recorderName, days, exempt } = args;
        const parameters = { unusedDays: String(days), ...(exempt.length > 0 && { exempt: exempt.join(",") }) };
        return new cfg.Rule(
            `${name}-rule`,
            {
                // AWS refuses a rule where nothing is recorded.
                name: pulumi.output(recorderName).apply(() => context.name("configRule", UNUSED_ROLES)),
                description: `Every role has been used within ${String(days)} days.`,
                source: {
                    owner: "CUSTOM_LAMBDA",
                    sourceIdentifier: functionArn,
                    sourceDetails: [
                        {
                            eventSource: "aws.config",
                            messageType: "ScheduledNotification",
                            maximumExecutionFrequency: "TwentyFour_Hours",
                        },
                    ],
                },
                inputParameters: JSON.stringify(parameters),
                tags: context.tags("audit", UNUSED_ROLES),
            },
            { parent: this },
        );
    }
}

/** Files as Lambda takes them, of lines. */
function archiveOf(files: Readonly<Record<string, readonly string[]>>): pulumi.asset.AssetArchive {
    const assets = Object.entries(files).map(([file, lines]): [string, pulumi.asset.Asset] => [
        file,
        new pulumi.asset.StringAsset(lines.join("\n")),
    ]);
    return new pulumi.asset.AssetArchive(Object.fromEntries(assets));
}
