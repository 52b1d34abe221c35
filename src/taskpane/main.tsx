import { createRoot } from 'react-dom/client';
import { Pane } from '#taskpane/pane.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Pane />);
