/** What Databricks says of a private endpoint rule that it keeps. */
export interface RuleState {
    readonly endpointService?: string | undefined;
    readonly connectionState?: string | undefined;
    /** Why a connection failed. */
    readonly errorMessage?: string | undefined;
    /** Whether it was taken back: Databricks keeps such a rule for some days more. */
    readonly deactivated?: boolean | undefined;
}

/** What becomes of some rules: which still wait for their connection, and which will never have one, as texts. */
export interface RuleProgress {
    readonly waiting: readonly string[];
    readonly lost: readonly string[];
}

const ESTABLISHED = "ESTABLISHED";

/**
 * States that do not end by themselves.
 * Source: databricks/terraform-provider-databricks docs/resources/mws_ncc_private_endpoint_rule.md, `connection_state`
 */
const LOST = ["CREATE_FAILED", "DISCONNECTED", "EXPIRED", "REJECTED"];

/** How far the rules to some services are. What leads elsewhere, or was taken back, keeps nobody waiting. */
export function progressOf(rules: readonly RuleState[], services: readonly string[]): RuleProgress {
    const ours = rules.filter(
        ({ deactivated, endpointService }) =>
            deactivated !== true && (endpointService === undefined || services.includes(endpointService)),
    );
    const inState = (isMeant: (state: string) => boolean): readonly string[] =>
        ours.filter(({ connectionState = "" }) => isMeant(connectionState)).map(textOf);
    return {
        waiting: inState((state) => state !== ESTABLISHED && !LOST.includes(state)),
        lost: inState((state) => LOST.includes(state)),
    };
}

function textOf({ endpointService = "a service", connectionState = "no state", errorMessage = "" }: RuleState): string {
    return [`${endpointService} is ${connectionState}`, errorMessage].filter((text) => text !== "").join(": ");
}
