import type { Problem } from "./problems";

/** What a name law says: the longest name, the allowed characters, and within what it must be unique. */
export interface NameLaw {
    /** Longest name, in characters. */
    readonly maxLength: number;
    readonly pattern: RegExp;
    /** `region`: unique in an account and region; `account`: in an account; `global`: in the whole of AWS. */
    readonly scope: "region" | "account" | "global";
}

/**
 * The one naming table: what each kind of thing may be called.
 *
 * Sources: AWS service quotas pages (S3 bucket naming rules, IAM quotas, KMS alias, EC2 security groups) and the API
 * references of CloudTrail, CloudWatch Logs, SNS, SQS, Lambda, EventBridge, CloudWatch, Config and Access Analyzer; Databricks
 * `docs/resources/*.md` in databricks/terraform-provider-databricks (VPC endpoint 4-256, network policy 32), Unity Catalog
 * object names (255), Databricks API limits for display names.
 */
export const NAME_LAWS = {
    bucket: { maxLength: 63, pattern: /^(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9][a-z0-9-]*[a-z0-9]$/, scope: "global" },
    role: { maxLength: 64, pattern: /^[\w+=,.@-]+$/, scope: "account" },
    policy: { maxLength: 128, pattern: /^[\w+=,.@-]+$/, scope: "account" },
    trail: { maxLength: 128, pattern: /^[A-Za-z0-9](?!.*[._-]{2})[\w.-]*[A-Za-z0-9]$/, scope: "region" },
    logGroup: { maxLength: 512, pattern: /^[\w./#-]+$/, scope: "region" },
    topic: { maxLength: 256, pattern: /^[\w-]+$/, scope: "region" },
    queue: { maxLength: 80, pattern: /^[\w-]+$/, scope: "region" },
    function: { maxLength: 64, pattern: /^[\w-]+$/, scope: "region" },
    eventRule: { maxLength: 64, pattern: /^[\w.-]+$/, scope: "region" },
    alarm: { maxLength: 255, pattern: /^[\w.-]+$/, scope: "region" },
    configRule: { maxLength: 128, pattern: /^[\w-]+$/, scope: "region" },
    analyzer: { maxLength: 255, pattern: /^[A-Za-z][\w.-]*$/, scope: "region" },
    alias: { maxLength: 250, pattern: /^[\w/-]+$/, scope: "region" },
    firewall: { maxLength: 128, pattern: /^[A-Za-z0-9-]+$/, scope: "region" },
    prefixList: { maxLength: 255, pattern: /^(?!com\.amazonaws)[\w.-]+$/, scope: "region" },
    resolver: { maxLength: 64, pattern: /^(?!\d+$)[\w '-]+$/, scope: "region" },
    resourceShare: { maxLength: 255, pattern: /^[\w .-]+$/, scope: "region" },
    securityGroup: { maxLength: 255, pattern: /^(?!sg-)[\w .:/()#,@[\]+=&;{}!$*-]+$/, scope: "region" },
    tagName: { maxLength: 256, pattern: /^[\w .:/=+@-]+$/, scope: "region" },
    databricks: { maxLength: 100, pattern: /^[\w.-]+$/, scope: "account" },
    connectivityConfig: { maxLength: 30, pattern: /^[A-Za-z0-9][\w-]{2,}$/, scope: "account" },
    networkPolicy: { maxLength: 32, pattern: /^[\w-]+$/, scope: "account" },
    metastore: { maxLength: 255, pattern: /^[\w-]+$/, scope: "account" },
    securable: { maxLength: 255, pattern: /^[\w-]+$/, scope: "account" },
    policyGroup: { maxLength: 100, pattern: /^[\w.-]+$/, scope: "account" },
    catalog: { maxLength: 255, pattern: /^[a-z][a-z0-9_]*$/, scope: "account" },
} as const satisfies Readonly<Record<string, NameLaw>>;

export type NameKind = keyof typeof NAME_LAWS;

/** The plain values that physical names are made of. */
export interface NameParts {
    readonly prefix: string;
    /** The environment *setting*, never the stack's name. */
    readonly environment: string;
    readonly region: string;
    readonly awsAccountId: string;
}

/**
 * The physical name of a thing: `<prefix>-<environment>-<thing>`. IAM names add the region, buckets add account id and
 * region, and catalogs are written with underscores because a hyphen would have to be quoted in SQL. Prefix and environment
 * have no hyphens, so different things never have the same name.
 */
export function physicalName(parts: NameParts, kind: NameKind, thing: string): string {
    const base = `${parts.prefix}-${parts.environment}-${thing}`;
    switch (kind) {
        case "bucket":
            return `${base}-${parts.awsAccountId}-${parts.region}`;
        case "policy":
        case "role":
            return `${base}-${parts.region}`;
        case "catalog":
            return base.replaceAll("-", "_");
        default:
            return base;
    }
}

/** Says why a name breaks its law, or `undefined` when it does not. Nothing is ever truncated to fit. */
export function checkName(path: string, kind: NameKind, name: string): Problem | undefined {
    const law: NameLaw = NAME_LAWS[kind];
    if (name.length > law.maxLength) {
        const excess = String(name.length - law.maxLength);
        return {
            path,
            given: `the ${kind} name "${name}" (${String(name.length)} characters)`,
            allowed: `at most ${String(law.maxLength)} characters`,
            fix: `shorten ${path}, prefix or environment by ${excess} in the stack file`,
        };
    }
    if (!law.pattern.test(name)) {
        return {
            path,
            given: `the ${kind} name "${name}"`,
            allowed: `names that match ${law.pattern.source}`,
            fix: `use other characters in ${path}`,
        };
    }
    return undefined;
}
