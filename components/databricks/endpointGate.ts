import * as databricks from "@pulumi/databricks";
import { Gate, waitFor, type GateTimes } from "../shared/gates";
import type { AccountProvider } from "../shared/providers";
import { progressOf, type RuleProgress } from "./endpointStates";

/** The private endpoints that somebody waits for. */
export interface AwaitedEndpoints {
    /** Name of the network connectivity configuration that has them. */
    readonly configName: string;
    /** Names of the services that they lead to. */
    readonly services: readonly string[];
}

/**
 * Open once private endpoints are established, which takes minutes and, of a service, its owner; closed for good when one of
 * them never will be.
 */
export function endpointGate(
    name: string,
    awaited: AwaitedEndpoints,
    account: AccountProvider,
    times: GateTimes,
): Gate {
    return new Gate(name, async () => {
        let lost: readonly string[] = [];
        await waitFor("private endpoints to be established", times, async () => {
            const progress = await askProgress(awaited, account);
            ({ lost } = progress);
            if (lost.length === 0 && progress.waiting.length > 0) {
                throw new Error(progress.waiting.join("; "));
            }
            return true;
        });
        if (lost.length > 0) {
            throw new Error(
                `private endpoints that Databricks will not connect any more: ${lost.join("; ")}; take them out of ` +
                    "serverless.privateEndpoints, deploy, and add them again once their owner accepts them",
            );
        }
    });
}

async function askProgress(
    { configName, services }: AwaitedEndpoints,
    account: AccountProvider,
): Promise<RuleProgress> {
    const opts = { provider: account.resource };
    const { egressConfig } = await databricks.getMwsNetworkConnectivityConfig({ name: configName }, opts);
    return progressOf(egressConfig.targetRules?.awsPrivateEndpointRules ?? [], services);
}
