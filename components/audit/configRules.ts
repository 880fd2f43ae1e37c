import * as cfg from "@pulumi/aws/cfg";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { CONFIG_RULES, type ManagedRule } from "./configRuleTable";

export interface ConfigRulesArgs {
    readonly context: Context;
    /** Recorder whose history is judged; a consumer of it must wait until it records. */
    readonly recorderName: pulumi.Input<string>;
    /** Whether users, roles and the like are judged: where they are recorded. */
    readonly globalResources: boolean;
}

/**
 * Design: what the account is held to, also outside of our stacks.
 *
 * It creates the rules of AWS Config that matter to a lakehouse. It guarantees: each is there once it has a recorder. It will
 * not repair anything.
 */
export class ConfigRules extends pulumi.ComponentResource {
    /** Physical names of the rules, sorted. */
    public readonly ruleNames: readonly string[];

    public constructor(name: string, args: ConfigRulesArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:ConfigRules", name, {}, opts);
        const rules = Object.entries(CONFIG_RULES).filter(([, rule]) => args.globalResources || rule.global !== true);
        rules.forEach(([key, rule]) => {
            this.createRule(`${name}-${key}`, key, rule, args);
        });
        this.ruleNames = rules.map(([key]) => args.context.name("configRule", key)).sort();
        this.registerOutputs({ ruleNames: this.ruleNames });
    }

    private createRule(name: string, key: string, rule: ManagedRule, { context, recorderName }: ConfigRulesArgs): void {
        const { description, identifier, parameters } = rule;
        new cfg.Rule(
            name,
            {
                // AWS refuses a rule where nothing is recorded.
                name: pulumi.output(recorderName).apply(() => context.name("configRule", key)),
                description,
                source: { owner: "AWS", sourceIdentifier: identifier },
                ...(parameters !== undefined && { inputParameters: JSON.stringify(parameters) }),
                tags: context.tags("audit", key),
            },
            { parent: this },
        );
    }
}
