import type { Role } from "./judge";

/** What AWS Config is told of a resource. */
export interface Evaluation {
    readonly ComplianceResourceType: string;
    readonly ComplianceResourceId: string;
    readonly ComplianceType: "COMPLIANT" | "NON_COMPLIANT" | "NOT_APPLICABLE";
    readonly Annotation?: string;
    readonly OrderingTimestamp: Date;
}

/** What AWS Config has been told before. */
export interface EvaluationResults {
    readonly EvaluationResults?: readonly {
        readonly EvaluationResultIdentifier?: {
            readonly EvaluationResultQualifier?: { readonly ResourceType?: string; readonly ResourceId?: string };
        };
    }[];
    readonly NextToken?: string;
}

/** As much of IAM's client as is needed. */
export interface Iam {
    listRoles(input: { readonly Marker?: string }): Promise<{
        readonly Roles?: readonly Role[];
        readonly IsTruncated?: boolean;
        readonly Marker?: string;
    }>;
    /** Says when the role was last used, as the list does not. */
    getRole(input: { readonly RoleName: string }): Promise<{ readonly Role?: Role }>;
}

/** As much of AWS Config's client as is needed. */
export interface Config {
    putEvaluations(input: { readonly ResultToken: string; readonly Evaluations: readonly Evaluation[] }): Promise<{
        readonly FailedEvaluations?: readonly unknown[];
    }>;
    getComplianceDetailsByConfigRule(input: {
        readonly ConfigRuleName: string;
        readonly ComplianceTypes: readonly string[];
        readonly Limit: number;
        readonly NextToken?: string;
    }): Promise<EvaluationResults>;
}

export interface Clients {
    readonly iam: Iam;
    readonly config: Config;
}
