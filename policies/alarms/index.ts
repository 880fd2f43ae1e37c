export { actions } from "./actions";
export { actionsEnabled } from "./actionsEnabled";
