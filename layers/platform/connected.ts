import { ConnectedNetworks } from "../../components/network/connectedNetworks";
import { nextTurn } from "../inTurns";
import type { NetworkScope } from "./scope";

/** The one list of connected networks; nothing when there are none, or nothing names them. */
export async function createConnectedNetworks(
    { networkSettings, context, aws }: NetworkScope,
    isNamed: boolean,
): Promise<ConnectedNetworks | undefined> {
    const { connectedCidrs: cidrs } = networkSettings;
    if (!isNamed || Object.keys(cidrs).length === 0) {
        return undefined;
    }
    const connected = new ConnectedNetworks("connected-networks", { context, cidrs }, { provider: aws });
    await nextTurn();
    return connected;
}
