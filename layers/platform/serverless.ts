import { ServerlessNetwork } from "../../components/databricks/serverlessNetwork";
import { lakeBucket } from "../../components/shared/things";
import { nextTurn } from "../inTurns";
import { zonesOf } from "./lake";
import type { Scope } from "./scope";

/** Databricks' own network, in which serverless compute of the workspace runs. */
export async function createServerlessNetwork({ settings, context, account }: Scope): Promise<ServerlessNetwork> {
    const serverless = new ServerlessNetwork("serverless-network", {
        context,
        account,
        ...settings.serverless,
        // Without a network of ours nobody has an endpoint.
        isPublic: settings.network?.frontEnd.mode !== "private",
        publicCidrs: Object.values(settings.publicCidrs),
        lakeBucketNames: Object.keys(zonesOf(settings)).map((zone) => context.name("bucket", lakeBucket(zone))),
        gateTimes: settings.gates,
    });
    await nextTurn();
    return serverless;
}
