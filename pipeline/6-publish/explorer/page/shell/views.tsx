import type { ComponentChild } from 'preact';
import { ArticleView } from '../article/article-view.tsx';
import { ArticlesView } from '../article/articles-view.tsx';
import { DocumentsView } from '../documents/documents-view.tsx';
import { EventsView } from '../events/events-view.tsx';
import { HomeView } from '../home/home-view.tsx';
import { MapView } from '../map/map-view.tsx';
import { OfficesView } from '../offices/offices-view.tsx';
import { OrganizationsView } from '../organizations/organizations-view.tsx';
import { OverlapView } from '../overlap/overlap-view.tsx';
import { PeopleView } from '../people/people-view.tsx';
import { QualityView } from '../quality/quality-view.tsx';
import { StatementsView } from '../statements/statements-view.tsx';
import type { Route } from './route.ts';

/** A view: what shows it, how the menu calls it (null: it is reached by links), and the menu's entry that it belongs to. */
export interface View {
  show(route: Route): ComponentChild;
  menu: { vi: string; en: string } | null;
  under?: string;
}

/** Every view by the first step of its address, in the order of the menu. */
export const VIEWS: Record<string, View> = {
  '': { show: () => <HomeView />, menu: null },
  articles: { show: (route) => <ArticlesView route={route} />, menu: { vi: 'Bài báo', en: 'Articles' } },
  article: { show: (route) => <ArticleView route={route} />, menu: null, under: 'articles' },
  statements: { show: (route) => <StatementsView route={route} />, menu: { vi: 'Phát biểu', en: 'Statements' } },
  people: { show: (route) => <PeopleView route={route} />, menu: { vi: 'Người và tổ chức', en: 'People and bodies' } },
  organizations: { show: (route) => <OrganizationsView route={route} />, menu: null, under: 'people' },
  offices: { show: (route) => <OfficesView route={route} />, menu: null, under: 'people' },
  documents: { show: (route) => <DocumentsView route={route} />, menu: { vi: 'Văn kiện', en: 'Documents' } },
  events: { show: (route) => <EventsView route={route} />, menu: { vi: 'Sự kiện', en: 'Events' } },
  overlap: { show: (route) => <OverlapView route={route} />, menu: { vi: 'Trùng văn bản', en: 'Overlap' } },
  map: { show: (route) => <MapView route={route} />, menu: null, under: 'overlap' },
  quality: { show: (route) => <QualityView route={route} />, menu: { vi: 'Chất lượng', en: 'Quality' } },
};
