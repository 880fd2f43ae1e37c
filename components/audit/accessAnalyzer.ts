import * as accessanalyzer from "@pulumi/aws/accessanalyzer";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";

/** What an analyzer looks for: ways in from outside the account, or what nobody has used for some days. */
export type AnalyzerScope =
    { readonly finds: "external-access" } | { readonly finds: "unused-access"; readonly days: number };

export interface AccessAnalyzerArgs {
    readonly context: Context;
    readonly scope: AnalyzerScope;
}

/** ARN of our analyzer for something, as text. */
export const analyzerArn = (context: Context, finds: AnalyzerScope["finds"]): string =>
    context.arnOf("access-analyzer", `analyzer/${context.name("analyzer", finds)}`);

/**
 * Design: a second opinion on who can reach what, by AWS itself.
 *
 * It creates one analyzer for the account. It guarantees nothing: it finds what others have opened or left lying around. It
 * will not change anything.
 */
export class AccessAnalyzer extends pulumi.ComponentResource {
    /** Physical name of the analyzer. */
    public readonly analyzerName: pulumi.Output<string>;

    public constructor(name: string, args: AccessAnalyzerArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:AccessAnalyzer", name, {}, opts);
        this.analyzerName = this.createAnalyzer(name, args).analyzerName;
        this.registerOutputs({ analyzerName: this.analyzerName });
    }

    private createAnalyzer(name: string, { context, scope }: AccessAnalyzerArgs): accessanalyzer.Analyzer {
        const kind =
            scope.finds === "external-access"
                ? { type: "ACCOUNT" }
                : {
                      type: "ACCOUNT_UNUSED_ACCESS",
                      configuration: { unusedAccess: { unusedAccessAge: scope.days } },
                  };
        return new accessanalyzer.Analyzer(
            `${name}-analyzer`,
            {
                analyzerName: context.name("analyzer", scope.finds),
                ...kind,
                tags: context.tags("audit", scope.finds),
            },
            { parent: this },
        );
    }
}
